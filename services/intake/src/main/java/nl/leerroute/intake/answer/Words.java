package nl.leerroute.intake.answer;

import java.util.regex.Pattern;

/** Text of a strict form, such as a code or the address of a concept: never free text. */
record Words(Pattern form, Sentence otherwise) implements Kind<String> {

  static final Kind<String> CONCEPT =
      new Words(
          Pattern.compile("(https?://|urn:)[\\w.:/#~%-]{1,200}"),
          new Sentence("Kies iets uit de lijst.", "Choose something from the list."));

  static final Kind<String> AGREEMENT =
      new Words(
          Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,7}"),
          new Sentence("Kies een cao uit de lijst.", "Choose an agreement from the list."));

  static final Kind<String> KVK =
      new Words(
          Pattern.compile("\\d{8}"),
          new Sentence(
              "Vul de acht cijfers van het KvK-nummer in, zoals 12345678.",
              "Enter the eight digits of the Chamber of Commerce number, such as 12345678."));

  static final Kind<String> LANGUAGE =
      new Words(
          Pattern.compile("[a-z]{2}"),
          new Sentence(
              "Noem een taal met haar twee letters, zoals nl of en.",
              "Name a language by its two letters, such as nl or en."));

  @Override
  public Reading<String> read(String field, Object plain) {
    return plain instanceof String text && form.matcher(text).matches()
        ? new Reading.Taken<>(text)
        : new Reading.Refused<>(Problem.malformed(field, otherwise));
  }

  @Override
  public Object plain(String answer) {
    return answer;
  }
}

package nl.leerroute.catalogue.taxonomy;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A language that concepts have names in. Pages are in Dutch and English; names in other languages
 * are found by those who type them.
 *
 * @param code ISO 639-1
 */
public record Language(String code) implements Comparable<Language> {

  private static final Pattern FORM = Pattern.compile("[a-z]{2}");

  public static final Language NL = new Language("nl");
  public static final Language EN = new Language("en");

  public Language {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("not the code of a language: " + code);
    }
  }

  public static Optional<Language> read(String code) {
    return FORM.matcher(code).matches() ? Optional.of(new Language(code)) : Optional.empty();
  }

  @Override
  public int compareTo(Language other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}

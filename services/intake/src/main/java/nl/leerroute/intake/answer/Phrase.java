package nl.leerroute.intake.answer;

/** A few words of somebody's own, on one line. They stay in intake. */
record Phrase(int most) implements Kind<String> {

  @Override
  public Reading<String> read(String field, Object plain) {
    String words = plain instanceof String text ? text.strip() : "";
    return words.isEmpty()
            || words.length() > most
            || words.chars().anyMatch(Character::isISOControl)
        ? new Reading.Refused<>(
            Problem.malformed(
                field,
                new Sentence(
                    "Vul een paar woorden in, hoogstens " + most + " letters.",
                    "Enter a few words, at most " + most + " letters.")))
        : new Reading.Taken<>(words);
  }

  @Override
  public Object plain(String answer) {
    return answer;
  }
}

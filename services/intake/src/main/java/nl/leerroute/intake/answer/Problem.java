package nl.leerroute.intake.answer;

import java.util.List;

/**
 * Why an answer was not taken.
 *
 * @param field the question, by its path in the answers: {@code situation.postcode}
 * @param code stable name of the reason
 * @param sentence what the person can do about it
 * @param allowed the values that would be taken, or the ends of their range; empty: too many to
 *     list
 */
public record Problem(String field, String code, Sentence sentence, List<String> allowed) {

  public Problem {
    allowed = List.copyOf(allowed);
  }

  static Problem notAnOption(String field, List<String> allowed) {
    return new Problem(
        field,
        "not-an-option",
        new Sentence(
            "Kies een van de mogelijke antwoorden.", "Choose one of the possible answers."),
        allowed);
  }

  static Problem outOfRange(String field, long least, long most) {
    return new Problem(
        field,
        "out-of-range",
        new Sentence(
            "Vul een heel getal in van " + least + " tot en met " + most + ".",
            "Enter a whole number from " + least + " to " + most + "."),
        List.of(Long.toString(least), Long.toString(most)));
  }

  static Problem noHours(String field, long least, long most) {
    return new Problem(
        field,
        "out-of-range",
        new Sentence(
            "Vul een getal in van " + least + " tot en met " + most + ", zoals 24 of 36,5.",
            "Enter a number from " + least + " to " + most + ", such as 24 or 36.5."),
        List.of(Long.toString(least), Long.toString(most)));
  }

  static Problem malformed(String field, Sentence sentence) {
    return new Problem(field, "malformed", sentence, List.of());
  }

  /** Two answers that cannot both be true; the person says which one holds. */
  public static Problem contradiction(String field, Sentence sentence) {
    return new Problem(field, "contradiction", sentence, List.of());
  }

  /** What cannot be left open. */
  public static Problem missing(Question<?> question, Sentence sentence) {
    return new Problem(question.field(), "missing", sentence, List.of());
  }

  /** A postcode where nobody lives, or outside the provinces for which Leerroute works. */
  public static Problem outsideRegion(Question<?> question, String digits) {
    return new Problem(
        question.field(),
        "outside-region",
        new Sentence(
            "In postcode "
                + digits
                + " woont niemand in Groningen, Fryslân of Drenthe. Leerroute"
                + " werkt nu alleen daar. Controleer het nummer of laat het leeg.",
            "Nobody in Groningen, Fryslân or Drenthe lives in postcode "
                + digits
                + ". Leerroute works only there for now. Check the number or"
                + " leave it empty."),
        List.of());
  }

  public static Problem unknownField(String field, List<String> known) {
    return new Problem(
        field,
        "unknown-field",
        new Sentence("Dit vragen we niet.", "This is not something we ask."),
        known);
  }
}

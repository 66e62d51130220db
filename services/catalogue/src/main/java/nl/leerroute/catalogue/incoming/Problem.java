package nl.leerroute.catalogue.incoming;

import java.util.List;

/**
 * Why a record was not taken: one field and what its sender can do about it.
 *
 * @param field path in the record: {@code offerings[2].start}
 * @param code stable name of the reason
 * @param allowed the values that would be taken, or the ends of their range; empty: too many to
 *     list
 */
public record Problem(String field, String code, Sentence sentence, List<String> allowed) {

  public Problem {
    allowed = List.copyOf(allowed);
  }

  public static Problem of(String field, String code, Sentence sentence) {
    return new Problem(field, code, sentence, List.of());
  }

  static Problem required(String field) {
    return of(
        field,
        "required",
        new Sentence("Dit veld moet gevuld zijn.", "This field must have a value."));
  }

  static Problem malformed(String field, Sentence sentence) {
    return of(field, "malformed", sentence);
  }

  static Problem notAnOption(String field, List<String> allowed) {
    return new Problem(
        field,
        "not-an-option",
        new Sentence("Kies een van de genoemde waarden.", "Choose one of the listed values."),
        allowed);
  }

  static Problem outOfRange(String field, long least, long most) {
    return new Problem(
        field,
        "out-of-range",
        new Sentence(
            "Geef een heel getal van %d tot en met %d.".formatted(least, most),
            "Give a whole number from %d to %d.".formatted(least, most)),
        List.of(Long.toString(least), Long.toString(most)));
  }
}

package nl.leerroute.e2e;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Something of one person that nobody else has, and how to know it when it is met.
 *
 * @param inText by which it is known in any text, also within a longer one
 * @param inFields for what is too short to be told apart in a text: names of fields that have it as
 *     their whole value; empty: it is known in any text
 * @param inBytes as it stands in a file
 */
record Canary(String name, String inText, List<String> inFields, List<byte[]> inBytes) {

  /** Long and random: wherever it stands, it is this person's. */
  static Canary unique(String name, String text) {
    return new Canary(name, text, List.of(), List.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Some figures: they tell of this person where they stand in a field of such a name. */
  static Canary figures(String name, String figures, String... fields) {
    return new Canary(
        name,
        figures,
        List.of(fields),
        List.of(fields).stream()
            .map(Canary::bytesAsText)
            .flatMap(
                field ->
                    List.of(
                        "\"" + field + "\":" + figures,
                        "\"" + field + "\":\"" + figures + "\"",
                        "\"" + field + "\": \"" + figures + "\"",
                        field + "\0" + bsonText(figures),
                        field + "\0" + bsonNumber(figures))
                        .stream())
            .map(text -> text.getBytes(StandardCharsets.ISO_8859_1))
            .toList());
  }

  boolean isIn(String field, String value) {
    return inFields.isEmpty()
        ? value.contains(inText)
        : value.equals(inText) && inFields.contains(field);
  }

  /** With one character for each byte in which it is written. */
  private static String bytesAsText(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static String bsonText(String text) {
    return (char) (text.length() + 1) + "\0\0\0" + text + "\0";
  }

  /** Little-endian, four bytes or the first four of eight. */
  private static String bsonNumber(String figures) {
    int number = Integer.parseInt(figures);
    return "" + (char) (number & 0xFF) + (char) (number >> 8 & 0xFF) + "\0\0";
  }
}

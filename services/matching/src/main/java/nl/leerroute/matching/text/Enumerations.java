package nl.leerroute.matching.text;

import java.util.List;
import java.util.stream.Collectors;

/** Lists inside a sentence: "a, b en c" in Dutch, "a, b and c" in English. */
public final class Enumerations {

  public static Text all(List<Text> parts) {
    return new Text(
        joined(parts.stream().map(Text::nl).toList(), " en "),
        joined(parts.stream().map(Text::en).toList(), " and "));
  }

  /** At most {@code most} parts, and how many more there are. */
  public static Text some(List<Text> parts, int most) {
    if (parts.size() <= most) {
      return all(parts);
    }
    int more = parts.size() - most;
    List<Text> shown = parts.subList(0, most);
    return new Text(
        shown.stream().map(Text::nl).collect(Collectors.joining(", ")) + " en nog " + more,
        shown.stream().map(Text::en).collect(Collectors.joining(", ")) + " and " + more + " more");
  }

  private static String joined(List<String> parts, String last) {
    int end = parts.size() - 1;
    return end < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, end)) + last + parts.get(end);
  }

  private Enumerations() {}
}

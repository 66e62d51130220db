package nl.leerroute.catalogue.feed;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which field of the source each field of an offer came from, so that a problem names what the
 * provider can find in its own system.
 *
 * @param names by field, such as {@code title} or {@code offerings[0]}; for a field inside an
 *     element of a list, by its path without numbers, its name inside the element
 */
record Origins(Map<String, String> names) {

  private static final Pattern NUMBER = Pattern.compile("\\[\\d+]");

  Origins {
    names = Map.copyOf(names);
  }

  /** The source's name of a field, or the nearest one above it that is known. */
  String of(String field) {
    String known = names.get(field);
    if (known != null) {
      return known;
    }
    int dot = field.lastIndexOf('.');
    if (dot >= 0) {
      String inside = names.get(NUMBER.matcher(field).replaceAll("[]"));
      String above = of(field.substring(0, dot));
      return inside == null ? above : above + "." + inside;
    }
    int bracket = field.lastIndexOf('[');
    return bracket > 0 ? of(field.substring(0, bracket)) : field;
  }
}

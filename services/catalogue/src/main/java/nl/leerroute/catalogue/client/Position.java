package nl.leerroute.catalogue.client;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerroute.catalogue.ooapi.Education;

/**
 * How far the lists of an Open Education API are read.
 *
 * @param page the last one that is done
 */
record Position(Education kind, int page) {

  private static final Position START = new Position(Education.COURSE, 0);
  private static final Pattern FORM = Pattern.compile("(COURSE|PROGRAMME) (\\d{1,9})");

  static Position read(Optional<String> text) {
    return text.map(FORM::matcher)
        .filter(Matcher::matches)
        .map(
            parts ->
                new Position(Education.valueOf(parts.group(1)), Integer.parseInt(parts.group(2))))
        .orElse(START);
  }

  boolean isBehind(Education list) {
    return list.compareTo(kind) < 0;
  }

  int firstPageOf(Education list) {
    return list == kind ? page + 1 : 1;
  }

  @Override
  public String toString() {
    return kind + " " + page;
  }
}

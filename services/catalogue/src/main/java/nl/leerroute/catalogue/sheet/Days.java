package nl.leerroute.catalogue.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them in Dutch, or as a spreadsheet stores them. */
final class Days {

  private static final Pattern DUTCH = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

  private Days() {}

  static Optional<String> iso(String cell) {
    Matcher dutch = DUTCH.matcher(cell);
    if (dutch.matches()) {
      return day(dutch.group(3), dutch.group(2), dutch.group(1));
    }
    Matcher iso = ISO.matcher(cell);
    return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
  }

  private static Optional<String> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
              .toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<String> written(Object value) {
    Matcher iso = ISO.matcher(value.toString());
    return Optional.of(
        iso.matches()
            ? "%s-%s-%s".formatted(iso.group(3), iso.group(2), iso.group(1))
            : value.toString());
  }
}

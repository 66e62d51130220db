package nl.leerroute.matching.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people write them: "3 maart 2027", "3 March 2027". */
public final class Days {

  private static final DateTimeFormatter DUTCH =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  public static Text day(LocalDate day) {
    return new Text(DUTCH.format(day), ENGLISH.format(day));
  }

  private Days() {}
}

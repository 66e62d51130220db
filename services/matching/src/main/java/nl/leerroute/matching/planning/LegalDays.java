package nl.leerroute.matching.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as Dutch law counts them. */
public final class LegalDays {

  private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

  public static LocalDate of(Instant instant) {
    return LocalDate.ofInstant(instant, DUTCH);
  }

  /** The first instant of a day. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(DUTCH).toInstant();
  }

  private LegalDays() {}
}

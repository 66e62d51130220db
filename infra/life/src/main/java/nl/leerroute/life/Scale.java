package nl.leerroute.life;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How large a made-up year is.
 *
 * @param first day of the year
 * @param lateShare of the facts that arrive late, out of order or twice
 */
public record Scale(
    long seed, int people, int employers, int schemes, LocalDate first, double lateShare) {

  static final ZoneId LEGAL = ZoneId.of("Europe/Amsterdam");

  /** As the issue asks: a year of a region. */
  public static Scale region(long seed, LocalDate first) {
    return new Scale(seed, 20_000, 800, 60, first, 0.05);
  }

  public Scale withPeople(int others) {
    return new Scale(seed, others, employers, schemes, first, lateShare);
  }

  public Instant from() {
    return first.atStartOfDay(LEGAL).toInstant();
  }

  /** First instant after the year. */
  public Instant until() {
    return first.plusYears(1).atStartOfDay(LEGAL).toInstant();
  }

  Instant at(LocalDate day, int secondOfDay) {
    return day.atStartOfDay(LEGAL).toInstant().plusSeconds(secondOfDay);
  }
}

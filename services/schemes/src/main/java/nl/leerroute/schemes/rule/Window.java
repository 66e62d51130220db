package nl.leerroute.schemes.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A period in which a scheme takes applications, on legal days, both ends included.
 *
 * @param last absent: no end known
 * @param ceiling money in the window in cents; absent: unknown, or kept elsewhere
 */
public record Window(
    String id, LocalDate first, Optional<LocalDate> last, Supply supply, OptionalLong ceiling) {

  private static final ZoneId LEGAL = ZoneId.of("Europe/Amsterdam");

  /** How the money of a window stands while it is open. */
  public enum Supply {
    NORMAL,
    SCARCE,
    EXHAUSTED
  }

  /**
   * @param opens first instant at which an application counts
   * @param closes first instant at which it no longer counts
   */
  public static Window of(
      String id, Instant opens, Optional<Instant> closes, Supply supply, OptionalLong ceiling) {
    return new Window(
        id,
        opens.atZone(LEGAL).toLocalDate(),
        closes.map(end -> end.minusNanos(1).atZone(LEGAL).toLocalDate()),
        supply,
        ceiling);
  }

  public Period days() {
    return Period.of(Optional.of(first), last);
  }

  public boolean closedBy(LocalDate day) {
    return last.filter(day::isAfter).isPresent();
  }
}

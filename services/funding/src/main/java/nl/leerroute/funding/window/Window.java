package nl.leerroute.funding.window;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import nl.leerroute.schemes.rule.SchemeRef;
import nl.leerroute.schemes.rule.Window.Supply;

/**
 * A period in which a scheme takes applications, under the version that holds on the day.
 *
 * @param scheme the version it was set for; it serves the versions after it as well
 * @param opens first instant at which an application counts
 * @param closes first instant at which it no longer counts; absent: no end known
 * @param ceilingCents absent: unknown, or kept elsewhere
 * @param supply how the money stands while the window is open
 */
public record Window(
    String id,
    SchemeRef scheme,
    Instant opens,
    Optional<Instant> closes,
    OptionalLong ceilingCents,
    Supply supply) {

  public Status statusAt(Instant now) {
    if (now.isBefore(opens)) {
      return Status.PLANNED;
    }
    if (closes.filter(end -> !now.isBefore(end)).isPresent()) {
      return Status.CLOSED;
    }
    return switch (supply) {
      case NORMAL -> Status.OPEN;
      case SCARCE -> Status.SCARCE;
      case EXHAUSTED -> Status.EXHAUSTED;
    };
  }

  /** The next instant at which the clock alone changes the status. */
  public Optional<Instant> turnsAfter(Instant now) {
    return now.isBefore(opens) ? Optional.of(opens) : closes.filter(now::isBefore);
  }

  /** The same window, with nothing known of how its money stands. */
  public Window asIfSupplied() {
    return supplied(Supply.NORMAL);
  }

  /** The same window, whose money stands in another way. */
  public Window supplied(Supply now) {
    return new Window(id, scheme, opens, closes, ceilingCents, now);
  }

  /** The same window, with another end. */
  public Window closingAt(Instant end) {
    return new Window(id, scheme, opens, Optional.of(end), ceilingCents, supply);
  }

  boolean overlaps(Window other) {
    return closes.filter(end -> !end.isAfter(other.opens)).isEmpty()
        && other.closes.filter(end -> !end.isAfter(opens)).isEmpty();
  }
}

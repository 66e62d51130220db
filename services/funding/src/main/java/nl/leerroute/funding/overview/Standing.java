package nl.leerroute.funding.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.leerroute.funding.scheme.Published;
import nl.leerroute.funding.window.Status;
import nl.leerroute.funding.window.Window;
import nl.leerroute.schemes.rule.SchemeVersion;
import nl.leerroute.schemes.rule.Validity;

/**
 * How a version stands on a day.
 *
 * @param windows earliest first
 */
public record Standing(Published version, List<Period> windows, LocalDate asOf, State state) {

  public record Period(Window window, Status status) {}

  /** Whether money can be asked for. */
  public enum State {
    OPEN,
    PLANNED,
    CLOSED,
    ENDED
  }

  /**
   * @param at the moment of that day for which windows are read
   */
  static Standing of(Published version, List<Window> windows, LocalDate asOf, Instant at) {
    return new Standing(
        version,
        windows.stream().map(window -> new Period(window, window.statusAt(at))).toList(),
        asOf,
        state(version.rule(), windows, asOf));
  }

  private static State state(SchemeVersion rule, List<Window> windows, LocalDate asOf) {
    Validity validity = rule.validity();
    if (validity.endedBy(asOf)) {
      return State.ENDED;
    }
    if (validity.doubtfulOn(asOf)) {
      return State.CLOSED;
    }
    if (validity.startsAfter(asOf)) {
      return State.PLANNED;
    }
    return switch (rule.opening()) {
      case WHOLE_PERIOD -> State.OPEN;
      case WINDOWS -> byWindows(windows.stream().map(Days::of).toList(), asOf);
    };
  }

  private static State byWindows(List<nl.leerroute.schemes.rule.Window> windows, LocalDate asOf) {
    if (windows.stream().anyMatch(each -> !each.first().isAfter(asOf) && !each.closedBy(asOf))) {
      return State.OPEN;
    }
    return windows.stream().anyMatch(each -> each.first().isAfter(asOf))
        ? State.PLANNED
        : State.CLOSED;
  }
}

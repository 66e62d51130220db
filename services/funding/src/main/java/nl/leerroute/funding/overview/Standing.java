package nl.leerroute.funding.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerroute.funding.scheme.Published;
import nl.leerroute.funding.window.Status;
import nl.leerroute.funding.window.Window;
import nl.leerroute.schemes.rule.Opening;
import nl.leerroute.schemes.rule.Period;
import nl.leerroute.schemes.rule.SchemeRef;
import nl.leerroute.schemes.rule.SchemeVersion;
import nl.leerroute.schemes.rule.Succession;

/**
 * How a version stands on a day.
 *
 * @param held the days on which it holds, earliest first; empty: higher versions took all of them
 * @param replacedBy the version that took some or all of its days
 * @param windows of its scheme, on days on which it holds, earliest first
 */
public record Standing(
    Published version,
    List<Period> held,
    Optional<SchemeRef> replacedBy,
    List<Turn> windows,
    LocalDate asOf,
    State state) {

  /** A window and how it stands. */
  public record Turn(Window window, Status status) {}

  /** Whether money can be asked for. */
  public enum State {
    OPEN,
    PLANNED,
    CLOSED,
    ENDED
  }

  /**
   * @param windows of its scheme
   * @param at the moment of that day for which windows are read
   */
  static Standing of(
      Published version, Succession succession, List<Window> windows, LocalDate asOf, Instant at) {
    List<Period> held = succession.held(version.ref());
    List<Window> own =
        version.rule().opening() == Opening.WINDOWS
            ? windows.stream().filter(window -> Days.touch(window, held)).toList()
            : List.of();
    return new Standing(
        version,
        held,
        succession.successor(version.ref()),
        own.stream().map(window -> new Turn(window, window.statusAt(at))).toList(),
        asOf,
        state(version.rule(), held, own, asOf));
  }

  private static State state(
      SchemeVersion rule, List<Period> held, List<Window> windows, LocalDate asOf) {
    if (held.isEmpty() || held.getLast().last().isBefore(asOf)) {
      return State.ENDED;
    }
    if (rule.validity().doubtfulOn(asOf)) {
      return State.CLOSED;
    }
    if (held.stream().noneMatch(days -> days.contains(asOf))) {
      return State.PLANNED;
    }
    return switch (rule.opening()) {
      case WHOLE_PERIOD -> State.OPEN;
      case WINDOWS -> byWindows(windows.stream().map(Days::of).toList(), asOf);
    };
  }

  /** From the first to the last day on which it holds; as it was published when it never does. */
  public Period days() {
    return held.isEmpty()
        ? version.rule().validity().days()
        : new Period(held.getFirst().first(), held.getLast().last());
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

package nl.leerroute.funding.applying;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.leerroute.funding.scheme.Published;
import nl.leerroute.funding.window.Window;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.answer.Purchase;
import nl.leerroute.schemes.rule.Period;
import nl.leerroute.schemes.rule.SchemeVersion;
import nl.leerroute.schemes.rule.Succession;
import nl.leerroute.schemes.rule.Window.Supply;

/**
 * A window with the version of its scheme that holds on a day.
 *
 * @param held the days of the version around that day
 */
record Occasion(OpenScheme scheme, Period held) {

  /**
   * Empty: there is no such window, or on that day no version holds.
   *
   * @param windows of all schemes
   */
  static Optional<Occasion> of(
      String id, List<Window> windows, List<Published> schemes, LocalDate day) {
    return windows.stream()
        .filter(window -> window.id().equals(id))
        .findFirst()
        .flatMap(window -> of(window, schemes, day));
  }

  private static Optional<Occasion> of(Window window, List<Published> schemes, LocalDate day) {
    List<SchemeVersion> versions =
        schemes.stream()
            .map(Published::rule)
            .filter(rule -> rule.ref().scheme().equals(window.scheme().scheme()))
            .toList();
    Succession succession = Succession.of(versions);
    return versions.stream()
        .sorted(Comparator.comparing(SchemeVersion::ref))
        .flatMap(
            rule ->
                succession.held(rule.ref()).stream()
                    .filter(days -> days.contains(day))
                    .map(days -> new Occasion(open(rule, window, days), days)))
        .findFirst();
  }

  /** Whether money is left is a matter of the ledger, not of the rule. */
  private static OpenScheme open(SchemeVersion rule, Window window, Period days) {
    return new OpenScheme(
        rule,
        List.of(
            nl.leerroute.schemes.rule.Window.of(
                window.id(),
                window.opens(),
                window.closes(),
                Supply.NORMAL,
                window.ceilingCents())),
        List.of(days));
  }

  SchemeVersion rule() {
    return scheme.rule();
  }

  /** First instant at which another version holds, or none. */
  Instant holdsUntil(ZoneId zone) {
    return held.end()
        .map(last -> last.plusDays(1).atStartOfDay(zone).toInstant())
        .orElse(Instant.MAX);
  }

  static Map<String, Long> costs(Purchase purchase) {
    Map<String, Long> costs = new TreeMap<>();
    purchase.costs().cents().forEach((kind, cents) -> costs.put(kind.name(), cents));
    return costs;
  }
}

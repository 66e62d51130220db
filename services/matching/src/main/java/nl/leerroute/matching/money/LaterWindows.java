package nl.leerroute.matching.money;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.leerroute.matching.route.Step;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.answer.Dates;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.plan.AnsweredStep.Answered;
import nl.leerroute.schemes.plan.FundedStep;
import nl.leerroute.schemes.plan.Funding;

/**
 * When money can be asked for once more by who misses the days that are planned: in a later window
 * of the same scheme that fits the same step.
 */
public final class LaterWindows {

  /** By scheme, the soonest of them; the days of each are those that its scheme sets. */
  public static Map<String, Dates> of(Step step, FundedStep money, SchemePurse purse) {
    Map<String, Dates> later = new TreeMap<>();
    Stream.of(money.grants(), money.beside(), money.fallback())
        .flatMap(List::stream)
        .forEach(
            funding ->
                after(step, funding, purse).ifPresent(dates -> later.put(id(funding), dates)));
    return Map.copyOf(later);
  }

  private static Optional<Dates> after(Step step, Funding planned, SchemePurse purse) {
    List<OpenScheme> windows =
        purse.versions(id(planned)).flatMap(version -> version.byWindow().stream()).toList();
    return windows.size() < 2
        ? Optional.empty()
        : purse.answered(step, windows).answers().stream()
            .flatMap(LaterWindows::payingDays)
            .filter(days -> isAfter(days, planned.answer().dates()))
            .min(comparing(Dates::applyFrom));
  }

  private static Stream<Dates> payingDays(Answered asked) {
    return asked.answer() instanceof Answer.Pays pays ? Stream.of(pays.dates()) : Stream.empty();
  }

  /** It begins later, and is still open when the other one is closed. */
  private static boolean isAfter(Dates later, Dates planned) {
    Optional<LocalDate> closed = planned.applyUntil();
    return later.applyFrom().isAfter(planned.applyFrom())
        && closed.isPresent()
        && later.applyUntil().filter(until -> !until.isAfter(closed.get())).isEmpty();
  }

  private static String id(Funding funding) {
    return funding.scheme().ref().scheme();
  }

  private LaterWindows() {}
}

package nl.leerroute.matching.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerroute.matching.route.Step;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.plan.AnsweredStep.Answered;
import nl.leerroute.schemes.rule.Opening;
import nl.leerroute.schemes.rule.SchemeVersion;
import nl.leerroute.schemes.rule.Timing;
import nl.leerroute.schemes.rule.Timing.Bound;

/** Tells what a scheme does not pay from what it has not opened for yet. */
public final class WindowsAhead {

  /** Whether a step only starts too long after the last window that is known. */
  public static boolean isMissing(Answered asked, LocalDate start) {
    OpenScheme scheme = asked.scheme();
    return asked.answer() instanceof Answer.Refused refused
        && scheme.rule().opening() == Opening.WINDOWS
        && scheme.windows().stream().allMatch(window -> window.closedBy(start))
        && refused.reasons().stream()
            .allMatch(
                reason ->
                    scheme.rule().timing().stream()
                        .filter(WindowsAhead::forbidsToBeEarly)
                        .anyMatch(timing -> timing.id().equals(reason.id())));
  }

  private static boolean forbidsToBeEarly(Timing timing) {
    return (timing.moment() == Moment.APPLICATION) == (timing.bound() == Bound.AT_THE_EARLIEST);
  }

  /** Schemes that would lower the price of a step if it started while their windows are known. */
  public static List<SchemeVersion> missing(SchemePurse purse, Step step) {
    List<Answered> missing =
        asked(purse, step).filter(asked -> isMissing(asked, step.start())).toList();
    if (missing.isEmpty()) {
      return List.of();
    }
    List<String> payingNow =
        purse.answeredWithoutDay(step.offer()).answers().stream()
            .filter(asked -> asked.answer() instanceof Answer.Pays)
            .map(WindowsAhead::id)
            .toList();
    List<String> payingThen =
        asked(purse, step)
            .filter(asked -> asked.answer() instanceof Answer.Pays)
            .map(WindowsAhead::id)
            .toList();
    List<String> told = new ArrayList<>(payingThen);
    List<SchemeVersion> schemes = new ArrayList<>();
    for (Answered asked : missing) {
      SchemeVersion rule = asked.scheme().rule();
      if (rule.lowersPrice() && payingNow.contains(id(asked)) && !told.contains(id(asked))) {
        told.add(id(asked));
        schemes.add(rule);
      }
    }
    return List.copyOf(schemes);
  }

  private static Stream<Answered> asked(SchemePurse purse, Step step) {
    return purse.answered(List.of(step)).stream().flatMap(answered -> answered.answers().stream());
  }

  private static String id(Answered asked) {
    return asked.scheme().rule().ref().scheme();
  }

  private WindowsAhead() {}
}

package nl.leerroute.matching.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.route.Contribution;
import nl.leerroute.matching.route.Run;
import nl.leerroute.matching.route.Step;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.plan.AnsweredStep;
import nl.leerroute.schemes.plan.AnsweredStep.Answered;
import nl.leerroute.schemes.plan.Funding;

/**
 * The least that an offer can cost, whatever day it starts.
 *
 * <p>For a dated run that is its plan. A free run may start on days that nobody has asked about:
 * there every scheme counts in full that pays without a day, on the first day, or a year later, as
 * if none excluded another.
 */
final class Floor {

  private static final int A_YEAR_LATER = 52;

  private final SchemePurse purse;
  private final Offer offer;

  Floor(SchemePurse purse, Offer offer) {
    this.purse = purse;
    this.offer = offer;
  }

  Contribution over(List<Run> runs) {
    return runs.stream().map(this::of).reduce(Contribution::orLess).orElseThrow();
  }

  private Contribution of(Run run) {
    LocalDate start = LocalDate.ofEpochDay(run.earliest());
    return run.free()
        ? new Contribution(left(start, false), left(start, true))
        : purse.alone(new Step(offer, run, start));
  }

  private long left(LocalDate start, boolean certainOnly) {
    Map<String, Long> most = new TreeMap<>();
    List<AnsweredStep> asked =
        List.of(
            purse.answeredWithoutDay(offer),
            purse.answered(offer, start),
            purse.answered(offer, start.plusWeeks(A_YEAR_LATER)));
    for (AnsweredStep step : asked) {
      for (Answered each : step.answers()) {
        if (each.answer() instanceof Answer.Pays pays
            && each.scheme().rule().lowersPrice()
            && (!certainOnly || isCertain(each, pays))) {
          most.merge(each.scheme().rule().ref().scheme(), pays.cents(), Math::max);
        }
      }
    }
    long paid = most.values().stream().mapToLong(cents -> cents).sum();
    return Math.max(0, asked.getFirst().step().priceCents() - paid);
  }

  private static boolean isCertain(Answered answered, Answer.Pays pays) {
    return new Funding(answered.scheme().rule(), pays, pays.cents(), List.of()).certain();
  }
}

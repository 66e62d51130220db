package nl.leerroute.schemes.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.answer.CapRoom;
import nl.leerroute.schemes.answer.Evaluating;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.answer.Purchase;
import nl.leerroute.schemes.fact.Facts;

/**
 * Gives every step of a route the schemes that together pay most, under cumulation rules and shared
 * caps, and never more than the costs. Deterministic; proven best unless the effort limit is hit.
 */
public final class FundingPlanner {

  private static final int EFFORT = 20_000;

  private final Evaluating evaluating;

  public FundingPlanner(Evaluating evaluating) {
    this.evaluating = evaluating;
  }

  /** Asks every scheme about one step; the outcome serves every route that has the step. */
  public AnsweredStep ask(List<OpenScheme> schemes, Facts person, PricedStep step, LocalDate asOf) {
    Facts facts = person.and(step.offer());
    return new AnsweredStep(
        step,
        schemes.stream()
            .flatMap(scheme -> ask(scheme, facts, step.purchase(), asOf).stream())
            .toList());
  }

  /** Where several windows fit, each can be asked for: caps are counted by the day of asking. */
  private List<AnsweredStep.Answered> ask(
      OpenScheme scheme, Facts facts, Purchase purchase, LocalDate asOf) {
    Answer soonest = evaluating.evaluate(scheme, facts, purchase, asOf);
    Map<List<String>, AnsweredStep.Answered> byPeriod = new LinkedHashMap<>();
    if (soonest instanceof Answer.Pays && scheme.windows().size() > 1) {
      for (OpenScheme window : scheme.byWindow()) {
        if (evaluating.evaluate(window, facts, purchase, asOf) instanceof Answer.Pays pays) {
          byPeriod.putIfAbsent(periods(purchase, pays), new AnsweredStep.Answered(window, pays));
        }
      }
    }
    return byPeriod.size() > 1
        ? List.copyOf(byPeriod.values())
        : List.of(new AnsweredStep.Answered(scheme, soonest));
  }

  private static List<String> periods(Purchase purchase, Answer.Pays pays) {
    return pays.caps().stream()
        .map(cap -> CapRoom.period(cap, Option.countedOn(cap, purchase, pays)))
        .toList();
  }

  /**
   * Plans the money of a route whose steps were asked on the same day for the same person: the most
   * that all schemes bring together, and the most that is certain should all uncertain money fail.
   */
  public FundingPlan plan(Facts person, List<AnsweredStep> steps, LocalDate asOf) {
    List<Option> paying =
        IntStream.range(0, steps.size())
            .boxed()
            .flatMap(step -> paying(step, steps.get(step)).stream())
            .sorted(Option.ORDER)
            .toList();
    List<Option> sure = paying.stream().filter(Option::isSureGrant).toList();
    Reasking reasking = new Reasking(evaluating, person, asOf);
    Choosing.Choice safe = choose(sure, paying, person);
    Placing fallback = new Placing(steps, Map.of(), reasking).place(sure, safe);
    Choosing.Choice most =
        atOnce(paying).equals(atOnce(sure)) ? safe : choose(paying, paying, person);
    Placing placed = new Placing(steps, fallback.grants(), reasking).place(paying, most);
    if (placed.cents() < fallback.cents()) {
      placed = new Placing(steps, fallback.grants(), reasking).place(paying, safe);
    }
    return new Composing(steps, placed, fallback.grants()).plan(most.proven() && safe.proven());
  }

  /** Chooses among what can be chosen before the other money is known. */
  private static Choosing.Choice choose(List<Option> eligible, List<Option> all, Facts person) {
    return new Choosing(atOnce(eligible), atOnce(all), person.received(), EFFORT).choose();
  }

  private static List<Option> atOnce(List<Option> options) {
    return options.stream()
        .filter(option -> option.rule().lowersPrice() && !option.countsOtherFirst())
        .toList();
  }

  private static List<Option> paying(int step, AnsweredStep answered) {
    List<Option> options = new ArrayList<>();
    for (AnsweredStep.Answered each : answered.answers()) {
      if (each.answer() instanceof Answer.Pays pays) {
        options.add(new Option(step, answered.step(), each.scheme(), pays));
      }
    }
    return options;
  }
}

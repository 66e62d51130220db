package nl.leerroute.schemes.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.answer.Evaluating;
import nl.leerroute.schemes.answer.OpenScheme;
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
            .map(
                scheme ->
                    new AnsweredStep.Answered(
                        scheme, evaluating.evaluate(scheme, facts, step.purchase(), asOf)))
            .toList());
  }

  /** Plans the money of a route whose steps were asked on the same day for the same person. */
  public FundingPlan plan(
      Facts person, List<AnsweredStep> steps, LocalDate asOf, Objective objective) {
    List<Option> paying =
        IntStream.range(0, steps.size())
            .boxed()
            .flatMap(step -> paying(step, steps.get(step)).stream())
            .sorted(Option.ORDER)
            .toList();
    List<Option> priced =
        paying.stream()
            .filter(option -> option.rule().lowersPrice() && !option.countsOtherFirst())
            .toList();
    Choosing.Choice choice = new Choosing(priced, person.received(), objective, EFFORT).choose();
    return new Composing(steps, paying, choice, new Reasking(evaluating, person, asOf)).plan();
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

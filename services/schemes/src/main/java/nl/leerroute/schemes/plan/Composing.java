package nl.leerroute.schemes.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.schemes.answer.Answer;

/**
 * Makes a plan of the money that is placed, and gives every scheme that is not used its reason.
 *
 * @param placed all money of the plan
 * @param sure the grants of the plan for when no uncertain money comes
 */
record Composing(List<AnsweredStep> steps, Placing placed, Map<Option, Funding> sure) {

  FundingPlan plan(boolean proven) {
    List<FundedStep> funded = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      funded.add(
          new FundedStep(
              steps.get(i).step(), of(placed.grants(), i), of(placed.beside(), i), of(sure, i)));
    }
    return new FundingPlan(funded, unused(), proven);
  }

  private static List<Funding> of(Map<Option, Funding> money, int step) {
    return money.entrySet().stream()
        .filter(entry -> entry.getKey().step() == step)
        .map(Map.Entry::getValue)
        .toList();
  }

  private List<Unused> unused() {
    Telling telling = new Telling();
    for (int i = 0; i < steps.size(); i++) {
      for (AnsweredStep.Answered each : steps.get(i).answers()) {
        PricedStep step = steps.get(i).step();
        answer(i, each).ifPresent(answer -> telling.tell(step, each.scheme().rule(), answer));
      }
    }
    placed.grants().keySet().forEach(telling::leaveOut);
    placed.beside().keySet().forEach(telling::leaveOut);
    sure.keySet().forEach(telling::leaveOut);
    return telling.all();
  }

  private Optional<Answer> answer(int step, AnsweredStep.Answered each) {
    if (!(each.answer() instanceof Answer.Pays)) {
      return Optional.of(each.answer());
    }
    return placed.dropped().entrySet().stream()
        .filter(entry -> entry.getKey().step() == step)
        .filter(entry -> entry.getKey().rule().ref().equals(each.scheme().rule().ref()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}

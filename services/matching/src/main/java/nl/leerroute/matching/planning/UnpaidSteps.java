package nl.leerroute.matching.planning;

import java.util.List;
import java.util.stream.Stream;
import nl.leerroute.matching.explanation.SchemeWords;
import nl.leerroute.matching.explanation.StepWords;
import nl.leerroute.matching.money.SchemePurse;
import nl.leerroute.matching.money.WindowsAhead;
import nl.leerroute.matching.route.Step;
import nl.leerroute.matching.text.Text;
import nl.leerroute.schemes.plan.AnsweredStep.Answered;
import nl.leerroute.schemes.plan.FundedStep;
import nl.leerroute.schemes.plan.FundingPlan;

/**
 * Says at a step that nobody helps to pay why not: of schemes that have not told their days yet,
 * and of those that pay another step of the route, which are named nowhere else.
 */
record UnpaidSteps(List<FundingPlan> plans, SchemePurse purse) {

  Text addTo(Text why, FundedStep money, Step step) {
    if (money.priceCents() == 0 || !money.grants().isEmpty()) {
      return why;
    }
    return Stream.concat(windowsToCome(step), payingOtherSteps(step)).reduce(why, Text::then);
  }

  private Stream<Text> windowsToCome(Step step) {
    List<Text> later =
        WindowsAhead.missing(purse, step).stream().map(rule -> Text.of(rule.name())).toList();
    return later.isEmpty() ? Stream.empty() : Stream.of(StepWords.noWindowYet(later, step.start()));
  }

  private Stream<Text> payingOtherSteps(Step step) {
    return purse.answered(List.of(step)).getFirst().answers().stream()
        .filter(this::paysSomewhere)
        .flatMap(asked -> why(asked, step).stream().limit(1));
  }

  private static List<Text> why(Answered asked, Step step) {
    Text name = Text.of(asked.scheme().rule().name());
    return WindowsAhead.isMissing(asked, step.start())
        ? List.of()
        : SchemeWords.reasons(asked.answer()).stream()
            .map(reason -> StepWords.notPaidBy(name, reason))
            .toList();
  }

  private boolean paysSomewhere(Answered asked) {
    return plans.stream()
        .flatMap(plan -> plan.steps().stream())
        .flatMap(step -> step.grants().stream())
        .anyMatch(grant -> grant.scheme().ref().equals(asked.scheme().rule().ref()));
  }
}

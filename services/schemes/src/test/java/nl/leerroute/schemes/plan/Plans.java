package nl.leerroute.schemes.plan;

import static nl.leerroute.schemes.TestScheme.TODAY;
import static nl.leerroute.schemes.TestScheme.scheme;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.leerroute.schemes.TestScheme;
import nl.leerroute.schemes.amount.Costs;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.answer.Evaluating;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.answer.Purchase;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.StatePensionAges;
import nl.leerroute.schemes.rule.Activity;
import nl.leerroute.schemes.rule.Cumulation;

/** Plans of small routes, read by the names of their schemes. */
final class Plans {

  static final FundingPlanner PLANNER = new FundingPlanner(new Evaluating(StatePensionAges.KNOWN));

  static FundingPlan plan(List<PricedStep> route, TestScheme... schemes) {
    return plan(Facts.NONE, route, schemes);
  }

  static FundingPlan plan(Facts person, List<PricedStep> route, TestScheme... schemes) {
    List<OpenScheme> open = Stream.of(schemes).map(TestScheme::open).toList();
    List<AnsweredStep> answered =
        route.stream().map(step -> PLANNER.ask(open, person, step, TODAY)).toList();
    return PLANNER.plan(person, answered, TODAY);
  }

  static List<PricedStep> route(long... fees) {
    return Arrays.stream(fees).mapToObj(fee -> step("fee " + fee, fee, Facts.NONE)).toList();
  }

  static PricedStep step(String id, long fee, Facts offer) {
    return new PricedStep(
        id,
        Purchase.of(
            Activity.COURSE, Costs.of(fee, 0, 0, false), TODAY.plusDays(30), TODAY.plusDays(60)),
        offer);
  }

  static List<String> paying(FundingPlan plan) {
    return plan.steps().stream()
        .flatMap(step -> step.grants().stream())
        .map(grant -> grant.scheme().ref().scheme())
        .sorted()
        .toList();
  }

  static List<String> fallback(FundingPlan plan) {
    return plan.steps().stream()
        .flatMap(step -> step.fallback().stream())
        .map(sure -> sure.scheme().ref().scheme() + " " + sure.cents())
        .toList();
  }

  static List<String> amounts(FundingPlan plan) {
    return plan.steps().stream()
        .flatMap(step -> step.grants().stream())
        .map(grant -> grant.scheme().ref().scheme() + " " + grant.cents())
        .toList();
  }

  static Answer unused(FundingPlan plan, String scheme) {
    return plan.unused().stream()
        .filter(unused -> unused.scheme().ref().scheme().equals(scheme))
        .findFirst()
        .orElseThrow()
        .answer();
  }

  static NavigableSet<String> every() {
    return names(Cumulation.EVERY_OTHER);
  }

  static NavigableSet<String> names(String... names) {
    return new TreeSet<>(List.of(names));
  }

  private Plans() {}
}

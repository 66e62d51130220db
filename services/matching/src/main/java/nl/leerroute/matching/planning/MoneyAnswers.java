package nl.leerroute.matching.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leerroute.matching.money.SchemePurse;
import nl.leerroute.matching.planning.RouteSet.Question;
import nl.leerroute.matching.planning.RouteSet.UnusedScheme;
import nl.leerroute.matching.text.Text;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.answer.Missing;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.plan.AnsweredStep;
import nl.leerroute.schemes.plan.FundingPlan;
import nl.leerroute.schemes.plan.Nearness;
import nl.leerroute.schemes.plan.Unused;
import nl.leerroute.schemes.rule.MoneyKind;
import nl.leerroute.schemes.rule.SchemeVersion;

/** What all schemes say of all routes together. */
final class MoneyAnswers {

  private static final Comparator<Question> MOST_PROMISING =
      Comparator.comparingLong(Question::upToCents).reversed();

  /**
   * Schemes that pay in no plan, by name, each with the answer over all steps and versions that is
   * nearest to paying.
   */
  static List<UnusedScheme> unused(List<FundingPlan> plans, CoursesAsked courses) {
    long left = plans.stream().findFirst().map(FundingPlan::ownAtBest).orElse(0L);
    NavigableSet<String> used = new TreeSet<>();
    plans.stream()
        .flatMap(plan -> plan.steps().stream())
        .forEach(
            step -> {
              step.grants().forEach(funding -> used.add(id(funding.scheme())));
              step.beside().forEach(funding -> used.add(id(funding.scheme())));
              step.fallback().forEach(funding -> used.add(id(funding.scheme())));
            });
    NavigableMap<String, Unused> unused = new TreeMap<>();
    for (FundingPlan plan : plans) {
      for (Unused each : plan.unused()) {
        if (!used.contains(id(each.scheme()))) {
          unused.merge(
              id(each.scheme()),
              each,
              (one, two) -> Nearness.NEAREST_FIRST.compare(two, one) < 0 ? two : one);
        }
      }
    }
    return unused.values().stream()
        .map(
            each ->
                new UnusedScheme(
                    each.scheme(), each.answer(), courses.reasons(each), upTo(each, left)))
        .toList();
  }

  private static long upTo(Unused unused, long left) {
    long most = unused.answer() instanceof Answer.NeedsToKnow needs ? needs.upToCents() : 0;
    return unused.scheme().lowersPrice() ? Math.min(left, most) : most;
  }

  private static String id(SchemeVersion version) {
    return version.ref().scheme();
  }

  /**
   * The facts that grants still ask and that a profile has a place for. What one answer could bring
   * is counted once per scheme in a route, and never beyond what the money that is planned leaves
   * to pay there. Told is what it could bring in the first route, which people read first.
   */
  static List<Question> questions(List<List<AnsweredStep>> routes, List<FundingPlan> plans) {
    List<Map<Fact, Long>> worth = new ArrayList<>();
    for (int i = 0; i < routes.size(); i++) {
      worth.add(worth(routes.get(i), plans.get(i).ownAtBest()));
    }
    return worth.stream()
        .flatMap(ofRoute -> ofRoute.keySet().stream())
        .distinct()
        .sorted()
        .map(fact -> question(fact, worth.getFirst().getOrDefault(fact, 0L)))
        .sorted(MOST_PROMISING)
        .toList();
  }

  private static Question question(Fact fact, long cents) {
    return new Question(fact.name(), Text.of(fact.question()), cents);
  }

  /** What each answer could bring in a route, without those that bring nothing. */
  private static Map<Fact, Long> worth(List<AnsweredStep> route, long left) {
    NavigableMap<Fact, Long> worth = new TreeMap<>();
    ofRoute(route)
        .forEach(
            (fact, cents) -> {
              if (Math.min(left, cents) > 0 && SchemePurse.hasAPlaceFor(fact)) {
                worth.put(fact, Math.min(left, cents));
              }
            });
    return worth;
  }

  private static Map<Fact, Long> ofRoute(List<AnsweredStep> steps) {
    NavigableMap<String, NavigableMap<Fact, Long>> byScheme = new TreeMap<>();
    for (AnsweredStep step : steps) {
      for (AnsweredStep.Answered each : step.answers()) {
        if (each.answer() instanceof Answer.NeedsToKnow needs
            && each.scheme().rule().kind() == MoneyKind.GRANT) {
          NavigableMap<Fact, Long> facts =
              byScheme.computeIfAbsent(id(each.scheme().rule()), name -> new TreeMap<>());
          for (Missing missing : needs.missing()) {
            facts.merge(missing.fact(), missing.worthCents(), Math::max);
          }
        }
      }
    }
    NavigableMap<Fact, Long> sum = new TreeMap<>();
    byScheme.values().forEach(facts -> facts.forEach((fact, c) -> sum.merge(fact, c, Long::sum)));
    return sum;
  }

  private MoneyAnswers() {}
}

package nl.leerroute.matching.planning;

import java.util.ArrayList;
import java.util.Collection;
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
import nl.leerroute.schemes.plan.Unused;
import nl.leerroute.schemes.rule.MoneyKind;
import nl.leerroute.schemes.rule.SchemeVersion;

/** What all schemes say of all routes together. */
final class MoneyAnswers {

  /** Of equal hopes the one of the newest version. */
  private static final Comparator<UnusedScheme> MORE_TELLING =
      Comparator.<UnusedScheme>comparingLong(unused -> hope(unused.answer()))
          .thenComparing(unused -> unused.scheme().ref());

  /** Schemes that pay in no plan, by name, each with the most hopeful answer of its versions. */
  static List<UnusedScheme> unused(Collection<FundingPlan> plans) {
    NavigableSet<String> used = new TreeSet<>();
    plans.stream()
        .flatMap(plan -> plan.steps().stream())
        .forEach(
            step -> {
              step.grants().forEach(funding -> used.add(id(funding.scheme())));
              step.beside().forEach(funding -> used.add(id(funding.scheme())));
              step.fallback().forEach(funding -> used.add(id(funding.scheme())));
            });
    NavigableMap<String, UnusedScheme> unused = new TreeMap<>();
    for (FundingPlan plan : plans) {
      for (Unused each : plan.unused()) {
        if (!used.contains(id(each.scheme()))) {
          unused.merge(
              id(each.scheme()),
              new UnusedScheme(each.scheme(), each.answer()),
              (one, two) -> MORE_TELLING.compare(two, one) > 0 ? two : one);
        }
      }
    }
    return List.copyOf(unused.values());
  }

  private static String id(SchemeVersion version) {
    return version.ref().scheme();
  }

  /** The more an answer leaves open, the more it is worth telling. */
  private static long hope(Answer answer) {
    return switch (answer) {
      case Answer.NeedsToKnow needs -> 10 + needs.upToCents();
      case Answer.Pays ignored -> 6;
      case Answer.NotOpen ignored -> 5;
      case Answer.NotComputed ignored -> 4;
      case Answer.NothingToPay nothing -> nothing.isFree() ? 1 : 3;
      case Answer.Refused ignored -> 2;
      case Answer.Ended ignored -> 0;
    };
  }

  /**
   * The facts that grants still ask and that a profile has a place for. What one answer could bring
   * is counted once per scheme in a route, and never beyond what the money that is planned leaves
   * to pay there.
   */
  static List<Question> questions(List<List<AnsweredStep>> routes, List<FundingPlan> plans) {
    NavigableMap<Fact, Long> worth = new TreeMap<>();
    for (int i = 0; i < routes.size(); i++) {
      long left = plans.get(i).ownAtBest();
      ofRoute(routes.get(i))
          .forEach((fact, cents) -> worth.merge(fact, Math.min(left, cents), Math::max));
    }
    List<Question> questions = new ArrayList<>();
    worth.forEach(
        (fact, cents) -> {
          if (cents > 0 && SchemePurse.hasAPlaceFor(fact)) {
            questions.add(new Question(fact.name(), Text.of(fact.question()), cents));
          }
        });
    questions.sort(Comparator.comparingLong(Question::upToCents).reversed());
    return List.copyOf(questions);
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

package nl.leerroute.schemes.answer;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.leerroute.schemes.condition.Circumstances;
import nl.leerroute.schemes.condition.Judgement;
import nl.leerroute.schemes.condition.Judging;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.condition.Truth;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactValue;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.StatePensionAges;
import nl.leerroute.schemes.rule.Activity;
import nl.leerroute.schemes.rule.Requirement;
import nl.leerroute.schemes.rule.SchemeVersion;

/**
 * Finds out whether a rule is there for somebody who has not chosen a course yet: what only a
 * course or its provider decides stands in nobody's way.
 */
public final class Qualifying {

  private Qualifying() {}

  /**
   * Yes: with a course that fits. Unknown: that takes an answer that was not given.
   *
   * @param day of application
   */
  public static Truth judge(SchemeVersion rule, Facts person, LocalDate day) {
    return best(
        rule.payment().activities().stream()
            .map(activity -> judge(rule, circumstances(activity, person, day)))
            .toList());
  }

  private static Truth best(Iterable<Truth> each) {
    Truth best = Truth.NO;
    for (Truth truth : each) {
      if (truth == Truth.YES) {
        return truth;
      }
      best = truth == Truth.UNKNOWN ? truth : best;
    }
    return best;
  }

  private static Circumstances circumstances(Activity activity, Facts person, LocalDate day) {
    return new Circumstances(
        person,
        new FactValue.Code(activity.name()),
        Map.of(Moment.APPLICATION, day),
        StatePensionAges.KNOWN);
  }

  private static Truth judge(SchemeVersion rule, Circumstances on) {
    Truth all = Truth.YES;
    for (Requirement requirement : rule.requirements()) {
      Judgement judgement = Judging.judge(requirement.when(), on);
      if (judgement.truth() == Truth.NO) {
        return Truth.NO;
      }
      if (judgement.truth() == Truth.UNKNOWN && asksPeople(judgement.missing())) {
        all = Truth.UNKNOWN;
      }
    }
    return all;
  }

  private static boolean asksPeople(Set<Fact> missing) {
    return missing.stream().anyMatch(Fact::isOfPeople);
  }
}

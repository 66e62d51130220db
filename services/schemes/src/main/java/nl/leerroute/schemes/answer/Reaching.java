package nl.leerroute.schemes.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.condition.Asked;
import nl.leerroute.schemes.condition.Circumstances;
import nl.leerroute.schemes.condition.Condition;
import nl.leerroute.schemes.condition.Judgement;
import nl.leerroute.schemes.condition.Judging;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.condition.Truth;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactValue;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.PurchaseFacts;
import nl.leerroute.schemes.fact.StatePensionAges;
import nl.leerroute.schemes.rule.Activity;
import nl.leerroute.schemes.rule.Requirement;
import nl.leerroute.schemes.rule.SchemeVersion;

/**
 * Finds out which schemes pay one offer, and why the others do not. Nobody is asked anything: what
 * only people can tell is left open, so that a no is a no for everybody.
 */
public final class Reaching {

  private final Activity activity;
  private final Circumstances on;

  /**
   * @param day of application
   */
  public Reaching(Activity activity, Facts offer, LocalDate day) {
    this.activity = activity;
    this.on =
        new Circumstances(
            offer,
            new FactValue.Code(activity.name()),
            Map.of(Moment.APPLICATION, day),
            StatePensionAges.KNOWN);
  }

  public Reach of(SchemeVersion rule) {
    if (!rule.payment().activities().contains(activity)) {
      return new Reach.Never(List.of(otherKind()));
    }
    List<Reach.Matter> against = new ArrayList<>();
    List<Reach.Matter> open = new ArrayList<>();
    for (Requirement requirement : rule.requirements()) {
      Judgement judgement = Judging.judge(requirement.when(), on);
      Set<Fact> untold = untold(requirement.when(), judgement);
      if (judgement.truth() == Truth.NO) {
        against.add(matter(requirement, ofOffer(Asked.facts(requirement.when()))));
      } else if (!untold.isEmpty()) {
        open.add(matter(requirement, untold));
      }
    }
    if (!against.isEmpty()) {
      return new Reach.Never(against);
    }
    return open.isEmpty() ? new Reach.ForSome() : new Reach.Untold(open);
  }

  /**
   * Facts of the offer without which nobody gets a yes: those that can fail the condition all by
   * themselves, or all of it when it waits for the offer only.
   */
  private static Set<Fact> untold(Condition condition, Judgement judgement) {
    Set<Fact> missing = ofOffer(judgement.missing());
    if (!missing.equals(judgement.missing())) {
      missing.retainAll(Asked.deciding(condition, false));
    }
    return missing;
  }

  private static Set<Fact> ofOffer(Set<Fact> facts) {
    return facts.stream()
        .filter(fact -> !fact.isOfPeople())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Reach.Matter matter(Requirement requirement, Set<Fact> facts) {
    return new Reach.Matter(requirement.explanation(), facts);
  }

  private Reach.Matter otherKind() {
    Wording what = activity.wording();
    return new Reach.Matter(
        Wording.of(
            "Deze regeling betaalt niet voor " + what.nl() + ".",
            "This scheme does not pay for " + what.en() + "."),
        Set.of(PurchaseFacts.ACTIVITY));
  }
}

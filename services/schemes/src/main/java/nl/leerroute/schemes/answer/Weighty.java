package nl.leerroute.schemes.answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import nl.leerroute.schemes.amount.Valuing;
import nl.leerroute.schemes.condition.Asked;
import nl.leerroute.schemes.condition.Circumstances;
import nl.leerroute.schemes.condition.Condition;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.rule.Requirement;
import nl.leerroute.schemes.rule.SchemeVersion;

/**
 * A question that matters much for one scheme.
 *
 * @param named the words that the rule names of those that the fact can be; empty: none
 */
public record Weighty(Fact fact, NavigableSet<String> named) {

  /** An amount that leaves room for every part of a rule to make a difference. */
  private static final OptionalLong SOME_COSTS = OptionalLong.of(1_000_00);

  /**
   * What to ask first of somebody who wonders whether a scheme is there for him or her: what can
   * refuse all by itself, then what can refuse together with something else, then what makes the
   * amount differ. What only a course or its provider can tell is not asked.
   */
  public static List<Weighty> first(int most, SchemeVersion rule) {
    List<Condition> conditions = rule.requirements().stream().map(Requirement::when).toList();
    return asked(rule).stream()
        .filter(Fact::isOfPeople)
        .limit(most)
        .map(fact -> new Weighty(fact, named(fact, conditions)))
        .toList();
  }

  /** Everything that the rule looks at, in the same order, whoever can tell it. */
  public static Set<Fact> asked(SchemeVersion rule) {
    List<Condition> conditions = rule.requirements().stream().map(Requirement::when).toList();
    Set<Fact> facts = new LinkedHashSet<>();
    conditions.forEach(condition -> facts.addAll(Asked.deciding(condition, false)));
    conditions.forEach(condition -> facts.addAll(Asked.facts(condition)));
    facts.addAll(ofAmount(rule));
    return facts;
  }

  private static Set<Fact> ofAmount(SchemeVersion rule) {
    String activity = rule.payment().activities().first().name();
    return new Valuing(Circumstances.nothingKnown(activity), SOME_COSTS, rule.payment().rounding())
        .value(rule.payment().amount())
        .missing();
  }

  private static NavigableSet<String> named(Fact fact, List<Condition> conditions) {
    NavigableSet<String> words = new TreeSet<>();
    conditions.forEach(condition -> words.addAll(Asked.words(condition, fact)));
    return words;
  }
}

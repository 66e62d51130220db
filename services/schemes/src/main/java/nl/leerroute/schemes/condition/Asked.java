package nl.leerroute.schemes.condition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.leerroute.schemes.fact.Fact;

/** What a condition asks, before anybody has answered anything. */
public final class Asked {

  private static final Circumstances NOTHING_KNOWN = Circumstances.nothingKnown("");

  private Asked() {}

  /** All facts in the order in which they are named. */
  public static Set<Fact> facts(Condition condition) {
    Set<Fact> facts = new LinkedHashSet<>();
    leaves(condition).forEach(leaf -> facts.addAll(ofLeaf(leaf)));
    return facts;
  }

  /**
   * The facts of which a single answer can decide the condition, whatever else is known.
   *
   * @param outcome whether it is to hold or to fail
   */
  public static Set<Fact> deciding(Condition condition, boolean outcome) {
    return switch (condition) {
      case Condition.All(var parts) -> deciding(parts, outcome, !outcome);
      case Condition.Any(var parts) -> deciding(parts, outcome, outcome);
      case Condition.Not(var part) -> deciding(part, !outcome);
      default -> ofLeaf(condition);
    };
  }

  /**
   * @param oneSettles one part with this outcome settles the whole
   */
  private static Set<Fact> deciding(List<Condition> parts, boolean outcome, boolean oneSettles) {
    Set<Fact> facts = new LinkedHashSet<>();
    parts.forEach(part -> facts.addAll(deciding(part, outcome)));
    if (!oneSettles) {
      parts.forEach(part -> facts.retainAll(deciding(part, outcome)));
    }
    return facts;
  }

  /** The words that the condition names as values of a fact. */
  public static NavigableSet<String> words(Condition condition, Fact fact) {
    NavigableSet<String> words = new TreeSet<>();
    leaves(condition)
        .forEach(
            leaf -> {
              if (leaf instanceof Condition.OneOf(var of, var values) && of.equals(fact)) {
                words.addAll(values);
              }
            });
    return words;
  }

  private static Stream<Condition> leaves(Condition condition) {
    return switch (condition) {
      case Condition.All(var parts) -> parts.stream().flatMap(Asked::leaves);
      case Condition.Any(var parts) -> parts.stream().flatMap(Asked::leaves);
      case Condition.Not(var part) -> leaves(part);
      default -> Stream.of(condition);
    };
  }

  private static Set<Fact> ofLeaf(Condition leaf) {
    return Judging.judge(leaf, NOTHING_KNOWN).missing();
  }
}

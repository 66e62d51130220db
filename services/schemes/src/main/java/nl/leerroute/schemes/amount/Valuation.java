package nl.leerroute.schemes.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.fact.Fact;

/**
 * An amount as far as the facts allow: exact when {@code least} equals {@code most}.
 *
 * @param most {@link #NO_LIMIT} when nothing limits it
 * @param lines the calculation, complete only when exact
 * @param missing facts between {@code least} and {@code most}
 * @param unknown our sources do not say the amount
 */
public record Valuation(
    long least, long most, List<Line> lines, Set<Fact> missing, Optional<Wording> unknown) {

  public static final long NO_LIMIT = Long.MAX_VALUE;

  static Valuation exact(long cents, List<Line> lines) {
    return new Valuation(cents, cents, lines, Set.of(), Optional.empty());
  }

  static Valuation unknown(Wording why) {
    return new Valuation(0, NO_LIMIT, List.of(), Set.of(), Optional.of(why));
  }

  public boolean exact() {
    return missing.isEmpty() && unknown.isEmpty();
  }

  /** This valuation with another outcome, from these and those facts. */
  Valuation with(Valuation other, long newLeast, long newMost, List<Line> newLines) {
    Set<Fact> facts = new TreeSet<>(missing);
    facts.addAll(other.missing);
    boolean decided = newLeast == newMost;
    return new Valuation(
        newLeast,
        newMost,
        newLines,
        decided ? Set.of() : facts,
        decided ? Optional.empty() : unknown.or(other::unknown));
  }

  /** The lines of this, then of the other, then one more. */
  List<Line> then(Valuation other, Line... more) {
    List<Line> all = new ArrayList<>(lines);
    all.addAll(other.lines);
    all.addAll(List.of(more));
    return all;
  }

  List<Line> then(Line more) {
    List<Line> all = new ArrayList<>(lines);
    all.add(more);
    return all;
  }

  /** No sum overflows: beyond every limit stays beyond every limit. */
  static long plus(long one, long two) {
    return one == NO_LIMIT || two == NO_LIMIT ? NO_LIMIT : Math.addExact(one, two);
  }
}

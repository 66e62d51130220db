package nl.leerroute.matching.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import nl.leerroute.matching.taxonomy.Occupation.Ask;

/**
 * How much each skill weighs in the work that asks it: its relevance times its information.
 *
 * <p>Information is the inverse of the share of occupations that ask a skill, as a logarithm. What
 * nearly every occupation asks says almost nothing about the work, and weighs almost nothing.
 *
 * @param occupations how many there are
 * @param askedBy how many of them ask each skill
 */
@SuppressWarnings("ArrayRecordComponent")
record Weighing(int occupations, int[] askedBy) {

  /**
   * @param asked what each occupation asks
   */
  static Weighing of(int skills, Collection<NavigableMap<Integer, Relevance>> asked) {
    int[] askedBy = new int[skills];
    asked.forEach(each -> each.keySet().forEach(skill -> askedBy[skill]++));
    return new Weighing(asked.size(), askedBy);
  }

  /** In the order of the skills' numbers; the weights add up to 1000 permille. */
  List<Ask> asks(NavigableMap<Integer, Relevance> asked) {
    if (asked.isEmpty()) {
      return List.of();
    }
    int[] weights =
        Apportionment.of(
            1000,
            asked.entrySet().stream()
                .mapToDouble(ask -> ask.getValue().factor() * information(ask.getKey()))
                .toArray());
    List<Ask> asks = new ArrayList<>();
    asked.keySet().forEach(skill -> asks.add(new Ask(skill, weights[asks.size()])));
    return List.copyOf(asks);
  }

  private double information(int skill) {
    return StrictMath.log((occupations + 1.0) / Math.max(1, askedBy[skill]));
  }
}

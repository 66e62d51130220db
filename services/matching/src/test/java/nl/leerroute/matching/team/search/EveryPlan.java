package nl.leerroute.matching.team.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tries every plan of a small firm. Shares with the search what one person may follow, no more. */
final class EveryPlan {

  private final TeamProblem problem;
  private final Ledger ledger;
  private final List<List<Column>> columns = new ArrayList<>();
  private final Map<Aim, long[]> best = new HashMap<>();

  EveryPlan(TeamProblem problem) {
    this.problem = problem;
    this.ledger = new Ledger(problem);
    for (int group = 0; group < problem.groups().size(); group++) {
      columns.add(columns(group));
    }
  }

  Map<Aim, long[]> best() {
    each(0, new HashMap<>());
    return best;
  }

  /** How many plans there are, not more than a limit. */
  double size() {
    double size = 1;
    for (int group = 0; group < columns.size(); group++) {
      double ways = 1;
      for (int person = 1; person <= problem.groups().get(group).persons(); person++) {
        ways *= (columns.get(group).size() + person - 1.0) / person;
      }
      size *= ways;
    }
    return size;
  }

  private List<Column> columns(int number) {
    Group group = problem.groups().get(number);
    Pricing pricing = new Pricing(problem, number);
    List<Column> all = new ArrayList<>();
    all.add(pricing.nothing());
    subsets(group.units().size())
        .map(units -> parts(group, units))
        .filter(parts -> parts.length > 0 && parts.length <= TeamProblem.STEPS)
        .map(parts -> Arrays.stream(parts).boxed().toList())
        .distinct()
        .map(parts -> parts.stream().mapToInt(part -> part).toArray())
        .filter(parts -> fits(group, parts))
        .forEach(
            parts ->
                problem.money().ways(number, parts).stream()
                    .map(way -> pricing.column(parts, way, served(group, parts)))
                    .forEach(all::add));
    return all;
  }

  private static Stream<int[]> subsets(int size) {
    return IntStream.range(1, 1 << size)
        .filter(bits -> Integer.bitCount(bits) <= TeamProblem.STEPS)
        .mapToObj(bits -> IntStream.range(0, size).filter(i -> (bits & 1 << i) != 0).toArray());
  }

  private static int[] parts(Group group, int[] units) {
    return Arrays.stream(units)
        .flatMap(unit -> Arrays.stream(group.units().get(unit).parts()))
        .distinct()
        .sorted()
        .toArray();
  }

  private static long served(Group group, int[] parts) {
    return Arrays.stream(parts)
        .mapToLong(part -> group.parts().get(part).gives())
        .reduce(0, (one, other) -> one | other);
  }

  private static boolean fits(Group group, int[] parts) {
    int[] hours = new int[20];
    for (int number : parts) {
      Part part = group.parts().get(number);
      for (int i = 0; i < part.weeks().length; i++) {
        hours[part.weeks()[i]] += part.load()[i];
      }
    }
    return Arrays.stream(hours).allMatch(each -> each <= group.weeklyHours());
  }

  private void each(int group, Map<Column, Integer> counts) {
    if (group == columns.size()) {
      ledger
          .check(counts)
          .ifPresent(
              solution -> {
                for (Aim aim : Aim.values()) {
                  best.merge(
                      aim, solution.levels(), (one, two) -> aim.compare(one, two) <= 0 ? one : two);
                }
              });
      return;
    }
    persons(group, 0, problem.groups().get(group).persons(), counts);
  }

  private void persons(int group, int from, int left, Map<Column, Integer> counts) {
    if (left == 0) {
      each(group + 1, counts);
      return;
    }
    for (int next = from; next < columns.get(group).size(); next++) {
      Column column = columns.get(group).get(next);
      counts.merge(column, 1, Integer::sum);
      persons(group, next, left - 1, counts);
      counts.merge(column, -1, Integer::sum);
    }
  }
}

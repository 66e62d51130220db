package nl.leerroute.matching.team.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts what a plan takes and pays, person by person, and refuses what there is not. */
final class Ledger {

  static final Comparator<Column> ORDER =
      Comparator.comparingInt(Column::group)
          .thenComparing(Column::parts, Arrays::compare)
          .thenComparing(column -> column.way().number());

  private final TeamProblem problem;
  private final Scarcity scarcity;

  Ledger(TeamProblem problem) {
    this.problem = problem;
    this.scarcity = new Scarcity(problem);
  }

  /** Empty when somebody takes more than there is, or is counted twice. */
  Optional<Solution> check(Map<Column, Integer> counts) {
    Budgets budgets = problem.money().budgets();
    int[] persons = new int[problem.groups().size()];
    long[] scarce = new long[scarcity.size()];
    long[] room = budgets.money().stream().mapToLong(Budgets.Limit::most).toArray();
    long[] lost = new long[room.length];
    long[] levels = new long[Level.ALL];
    List<Solution.Taken> taken = new ArrayList<>();
    for (Column column : counts.keySet().stream().sorted(ORDER).toList()) {
      int count = counts.getOrDefault(column, 0);
      if (count > 0) {
        persons[column.group()] += count;
        scarcity.takenBy(column, number -> scarce[number] += count);
        for (int level = 0; level < levels.length; level++) {
          levels[level] += count * column.level(level);
        }
        Solution.Taken paid = pay(column, count, room, lost);
        levels[Level.COST.place()] -= Arrays.stream(paid.paid()).sum();
        if (column.parts().length > 0) {
          taken.add(paid);
        }
      }
    }
    for (int number = 0; number < scarce.length; number++) {
      if (scarce[number] > scarcity.of(number)) {
        return Optional.empty();
      }
    }
    for (int group = 0; group < persons.length; group++) {
      if (persons[group] > problem.groups().get(group).persons()) {
        return Optional.empty();
      }
    }
    long[] used = new long[room.length];
    for (int limit = 0; limit < room.length; limit++) {
      used[limit] = budgets.money().get(limit).most() - room[limit];
    }
    return Optional.of(new Solution(List.copyOf(taken), levels, used, lost));
  }

  /** One after the other gets what is left; less than the least amount is not paid. */
  private Solution.Taken pay(Column column, int count, long[] room, long[] lost) {
    List<Way.Shared> shared = column.way().shared();
    long[] paid = new long[shared.size()];
    int[] paidPersons = new int[shared.size()];
    for (int i = 0; i < paid.length; i++) {
      Way.Shared each = shared.get(i);
      List<Integer> above = problem.money().budgets().above(each.link());
      for (int person = 0; person < count; person++) {
        long cents = each.cents();
        for (int limit : above) {
          cents = Math.min(cents, room[limit]);
        }
        long comes = cents < Math.max(1, each.least()) ? 0 : cents;
        for (int limit : above) {
          lost[limit] += room[limit] < each.cents() ? each.cents() - comes : 0;
          room[limit] -= comes;
        }
        paid[i] += comes;
        paidPersons[i] += comes > 0 ? 1 : 0;
      }
    }
    return new Solution.Taken(column, count, paid, paidPersons);
  }
}

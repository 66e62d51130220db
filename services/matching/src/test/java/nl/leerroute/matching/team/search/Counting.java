package nl.leerroute.matching.team.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Counts what a plan takes once more, without anything of what found it. */
record Counting(TeamProblem problem, Solution solution) {

  void check(String of) {
    int[] persons = new int[problem.groups().size()];
    int[] places = new int[problem.places().length];
    Map<Integer, Integer> away = new HashMap<>();
    Map<Integer, Map<Integer, Integer>> awayOfRole = new HashMap<>();
    int[] heads = new int[problem.money().budgets().heads().size()];
    long[] shared = new long[problem.money().budgets().money().size()];
    for (Solution.Taken taken : solution.taken()) {
      int number = taken.column().group();
      Group group = problem.groups().get(number);
      persons[number] += taken.persons();
      for (int part : taken.column().parts()) {
        places[group.parts().get(part).run()] += taken.persons();
      }
      Arrays.stream(taken.column().parts())
          .flatMap(part -> Arrays.stream(group.parts().get(part).weeks()))
          .distinct()
          .forEach(
              week -> {
                away.merge(week, taken.persons(), Integer::sum);
                awayOfRole
                    .computeIfAbsent(group.role(), _ -> new HashMap<>())
                    .merge(week, taken.persons(), Integer::sum);
              });
      for (int head : taken.column().way().heads()) {
        heads[head] += taken.persons();
      }
      for (int i = 0; i < taken.paid().length; i++) {
        Way.Shared each = taken.column().way().shared().get(i);
        assertThat(taken.paid()[i]).as(of).isBetween(0L, each.cents() * taken.persons());
        for (int limit : problem.money().budgets().above(each.link())) {
          shared[limit] += taken.paid()[i];
        }
      }
    }
    for (int i = 0; i < persons.length; i++) {
      assertThat(persons[i]).as(of).isLessThanOrEqualTo(problem.groups().get(i).persons());
    }
    for (int i = 0; i < places.length; i++) {
      assertThat(places[i]).as(of).isLessThanOrEqualTo(problem.places()[i]);
    }
    assertThat(away.values()).as(of).allMatch(count -> count <= problem.away());
    awayOfRole.forEach(
        (role, weeks) ->
            assertThat(weeks.values())
                .as(of)
                .allMatch(count -> count <= problem.awayOfRole()[role]));
    for (int i = 0; i < heads.length; i++) {
      assertThat((long) heads[i])
          .as(of)
          .isLessThanOrEqualTo(problem.money().budgets().heads().get(i).most());
    }
    for (int i = 0; i < shared.length; i++) {
      assertThat(shared[i])
          .as(of)
          .isLessThanOrEqualTo(problem.money().budgets().money().get(i).most());
    }
  }
}

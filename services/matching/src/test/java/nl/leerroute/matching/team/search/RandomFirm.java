package nl.leerroute.matching.team.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.leerroute.matching.team.search.Budgets.Limit;

/** Firms of a few people with courses that share weeks, places and money, made by chance. */
final class RandomFirm {

  private static final List<Level> NECESSITIES =
      List.of(Level.MANDATORY, Level.MUST, Level.TRAINABLE);

  private final Random random;
  private final int roles;
  private final int people;
  private final int runsOfGroup;

  RandomFirm(long seed, int roles, int people, int runsOfGroup) {
    this.random = new Random(seed);
    this.roles = roles;
    this.people = people;
    this.runsOfGroup = runsOfGroup;
  }

  TeamProblem made() {
    int runs = roles * runsOfGroup;
    int[] places = new int[runs];
    int[] start = new int[runs];
    for (int run = 0; run < runs; run++) {
      places[run] = random.nextInt(3) == 0 ? TeamProblem.NO_LIMIT : random.nextInt(people + 1);
      start[run] = random.nextInt(6);
    }
    List<Group> groups = new ArrayList<>();
    for (int role = 0; role < roles; role++) {
      for (int each = 0; each <= random.nextInt(2); each++) {
        groups.add(group(role, runs, start));
      }
    }
    int[] away = IntStream.range(0, roles).map(_ -> limit()).toArray();
    Funds funds = new Funds(random, groups);
    return new TeamProblem(groups, limit(), away, places, funds);
  }

  private int limit() {
    return random.nextInt(3) == 0 ? TeamProblem.NO_LIMIT : random.nextInt(3);
  }

  private Group group(int role, int runs, int[] start) {
    int lines = 1 + random.nextInt(3);
    List<Level> necessity =
        IntStream.range(0, lines).mapToObj(_ -> NECESSITIES.get(random.nextInt(3))).toList();
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < runsOfGroup; i++) {
      int run = random.nextInt(runs);
      if (parts.stream().noneMatch(part -> part.run() == run)) {
        parts.add(part(run, start[run], lines));
      }
    }
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0 && random.nextInt(4) == 0) {
        int before = random.nextInt(i);
        units.add(
            new Unit(new int[] {before, i}, parts.get(before).gives() | parts.get(i).gives()));
      } else {
        units.add(new Unit(new int[] {i}, parts.get(i).gives()));
      }
    }
    return new Group(role, 1 + random.nextInt(people), necessity, 8, parts, units);
  }

  private Part part(int run, int start, int lines) {
    long gives = 1L + random.nextInt((1 << lines) - 1);
    int hours = random.nextBoolean() ? 0 : 4;
    int length = 1 + random.nextInt(2);
    int[] weeks = hours == 0 ? new int[0] : IntStream.range(start, start + length).toArray();
    int[] load = new int[weeks.length];
    Arrays.fill(load, random.nextBoolean() ? hours : 0);
    return new Part(
        run, gives, hours * length, weeks, load, 100L * random.nextInt(10), 7 * (start + length));
  }

  /** Some money for each course: own, from a pot of the firm, or for so many heads. */
  private static final class Funds implements Money {

    private final Budgets budgets = new Budgets();
    private final Map<List<Integer>, List<Way>> known = new HashMap<>();
    private final List<Group> groups;
    private final int[] sort;
    private final int[] percent;
    private final List<Limit> pots;
    private final Limit heads;

    Funds(Random random, List<Group> groups) {
      this.groups = groups;
      int runs =
          1
              + groups.stream()
                  .flatMap(group -> group.parts().stream())
                  .mapToInt(Part::run)
                  .max()
                  .orElse(0);
      sort = IntStream.range(0, runs).map(_ -> random.nextInt(5)).toArray();
      percent = IntStream.range(0, runs).map(_ -> 10 * random.nextInt(11)).toArray();
      pots =
          List.of(
              new Limit("year", 100L * random.nextInt(15)),
              new Limit("aid", 100L * random.nextInt(15)));
      heads = new Limit("heads", random.nextInt(3));
    }

    @Override
    public Budgets budgets() {
      return budgets;
    }

    @Override
    public List<Way> ways(int group, int[] parts) {
      return known.computeIfAbsent(
          IntStream.concat(IntStream.of(group), Arrays.stream(parts)).boxed().toList(),
          _ -> make(groups.get(group), parts));
    }

    private List<Way> make(Group group, int[] parts) {
      long own = 0;
      long head = 0;
      long[] potted = new long[2];
      long both = 0;
      for (int number : parts) {
        Part part = group.parts().get(number);
        long cents = part.cents() * percent[part.run()] / 100;
        switch (sort[part.run()]) {
          case 0 -> own += cents;
          case 1 -> potted[0] += cents;
          case 2 -> potted[1] += cents;
          case 3 -> both += cents;
          default -> head += cents;
        }
      }
      List<Way.Shared> shared = new ArrayList<>();
      for (int pot = 0; pot < 2; pot++) {
        if (potted[pot] > 0) {
          shared.add(new Way.Shared(budgets.link(List.of(pots.get(pot))), potted[pot], 0));
        }
      }
      if (both > 0) {
        shared.add(
            new Way.Shared(budgets.link(List.of(new Limit("aid", 500), pots.get(1))), both, 0));
      }
      List<Way> ways = new ArrayList<>();
      if (head > 0) {
        ways.add(new Way(0, own + head, shared, new int[] {budgets.head(heads)}));
      }
      ways.add(new Way(ways.size(), own, shared, new int[0]));
      return ways;
    }
  }
}

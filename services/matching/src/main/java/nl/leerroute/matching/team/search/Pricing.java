package nl.leerroute.matching.team.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Finds what one person of a group may best follow at given prices, among everything that there is:
 * line by line, with a bound on what the lines that are left can still bring. Nothing that is below
 * the bound is left out.
 */
final class Pricing {

  private static final double IMPOSSIBLE = 1e30;

  private static final List<Level> ADDED_UP = List.of(Level.ABSENCE, Level.COST, Level.DAYS);

  private static final Comparator<Priced> CHEAPEST =
      Comparator.comparingDouble(Priced::cost)
          .thenComparing(priced -> priced.column().parts(), Arrays::compare)
          .thenComparing(priced -> priced.column().way().number());

  /**
   * @param cost at the prices
   */
  record Priced(Column column, double cost) {}

  private final TeamProblem problem;
  private final int number;
  private final Group group;
  private final Map<Integer, List<Unit>> byLine = new HashMap<>();
  private final Map<List<Integer>, List<Way>> ways = new HashMap<>();
  private long effort;

  Pricing(TeamProblem problem, int number) {
    this.problem = problem;
    this.number = number;
    this.group = problem.groups().get(number);
    for (int line = 0; line < group.necessity().size(); line++) {
      long bit = 1L << line;
      byLine.put(line, group.units().stream().filter(unit -> (unit.gives() & bit) != 0).toList());
    }
  }

  /** How much was looked at until now. */
  long effort() {
    return effort;
  }

  /**
   * The best columns that cost less than {@code below}, the best first.
   *
   * @param most so many at most
   */
  List<Priced> best(Prices prices, Pinned pinned, double below, int most) {
    Looking looking = new Looking(prices, pinned, below, most);
    looking.look(group.all(), 0, new int[0], 0);
    List<Priced> found = new ArrayList<>(looking.found);
    found.sort(CHEAPEST);
    return found;
  }

  /** What people who follow nothing have. */
  Column nothing() {
    return column(new int[0], Way.NOTHING, 0);
  }

  private List<Way> ways(int[] parts) {
    return ways.computeIfAbsent(
        Arrays.stream(parts).boxed().toList(), _ -> problem.money().ways(number, parts));
  }

  Column column(int[] parts, Way way, long served) {
    long[] levels = new long[Level.ALL];
    for (int line = 0; line < group.necessity().size(); line++) {
      if ((served & (1L << line)) != 0) {
        levels[group.necessity().get(line).place()]--;
      }
    }
    for (int part : parts) {
      Part of = group.parts().get(part);
      levels[Level.ABSENCE.place()] += of.hours();
      levels[Level.COST.place()] += of.cents();
      levels[Level.DAYS.place()] += of.days();
    }
    levels[Level.COST.place()] -= way.own();
    return new Column(number, parts, way, served, weeks(parts), runs(parts), levels);
  }

  private int[] weeks(int[] parts) {
    int most = 0;
    for (int part : parts) {
      most += group.parts().get(part).weeks().length;
    }
    int[] weeks = new int[most];
    int count = 0;
    for (int place = 0; place < parts.length; place++) {
      for (int week : group.parts().get(parts[place]).weeks()) {
        if (!isAwayBefore(parts, place, week)) {
          weeks[count++] = week;
        }
      }
    }
    int[] all = Arrays.copyOf(weeks, count);
    Arrays.sort(all);
    return all;
  }

  private boolean isAwayBefore(int[] parts, int place, int week) {
    for (int before = 0; before < place; before++) {
      if (Arrays.binarySearch(group.parts().get(parts[before]).weeks(), week) >= 0) {
        return true;
      }
    }
    return false;
  }

  private int[] runs(int[] parts) {
    return Arrays.stream(parts).map(part -> group.parts().get(part).run()).toArray();
  }

  /** One search. */
  private final class Looking {

    private final Prices prices;
    private final Pinned pinned;
    private final int most;
    private final PriorityQueue<Priced> found = new PriorityQueue<>(CHEAPEST.reversed());
    private final double[] alone;
    private final double[] reward;
    private final Map<Long, double[]> left = new HashMap<>();
    private final Map<Long, long[][]> least = new HashMap<>();
    private final long[] ownAlone;
    private final long must;
    private final List<List<Unit>> cheapestFirst = new ArrayList<>();
    private double below;

    Looking(Prices prices, Pinned pinned, double below, int most) {
      this.prices = prices;
      this.pinned = pinned;
      this.below = below;
      this.most = most;
      this.alone = new double[group.parts().size()];
      this.ownAlone = new long[alone.length];
      for (int part = 0; part < alone.length; part++) {
        alone[part] = alone(part);
      }
      this.must = must();
      for (int line = 0; line < group.necessity().size(); line++) {
        List<Unit> units = new ArrayList<>(byLine.getOrDefault(line, List.of()));
        units.sort(
            Comparator.comparingDouble(unit -> alone[unit.parts()[unit.parts().length - 1]]));
        cheapestFirst.add(units);
      }
      this.reward = new double[group.necessity().size()];
      for (int line = 0; line < reward.length; line++) {
        reward[line] = prices.level[group.necessity().get(line).place()];
      }
    }

    /** Never more than what it adds, whatever else is followed, without the weeks. */
    private double alone(int number) {
      Part part = group.parts().get(number);
      double most = 0;
      long own = 0;
      for (Way way : ways(new int[] {number})) {
        most = Math.max(most, worth(way));
        own = Math.max(own, way.own());
      }
      ownAlone[number] = part.cents() - own;
      return levels(part) - most + prices.run[part.run()];
    }

    /** Lines that nobody may leave out, because each level of them is pinned to all there are. */
    private long must() {
      long lines = 0;
      for (int line = 0; line < group.necessity().size(); line++) {
        int level = group.necessity().get(line).place();
        if (pinned.of(number, level) == -count(group.all(), level)) {
          lines |= 1L << line;
        }
      }
      return lines;
    }

    private double levels(Part part) {
      return prices.level[Level.ABSENCE.place()] * part.hours()
          + prices.level[Level.COST.place()] * part.cents()
          + prices.level[Level.DAYS.place()] * part.days();
    }

    private double worth(Way way) {
      double worth = prices.level[Level.COST.place()] * way.own();
      for (Way.Shared shared : way.shared()) {
        worth += prices.link(shared.link()) * shared.cents();
      }
      return worth;
    }

    private double heads(Way way) {
      double sum = 0;
      for (int head : way.heads()) {
        sum += prices.head(head);
      }
      return sum;
    }

    private void look(long lines, long skipped, int[] parts, double sum) {
      effort++;
      double away = away(parts);
      if (isHopeless(lines, parts)
          || sum + away + left(lines, TeamProblem.STEPS - parts.length) >= below) {
        return;
      }
      if (lines == 0) {
        take(parts);
        return;
      }
      int line = Long.numberOfTrailingZeros(lines);
      if (parts.length < TeamProblem.STEPS) {
        for (Unit unit : cheapestFirst.get(line)) {
          if ((unit.gives() & skipped) == 0
              && sum
                      + away
                      + alone[unit.parts()[unit.parts().length - 1]]
                      - rewards(unit.gives() & lines)
                      + left(lines & ~unit.gives(), TeamProblem.STEPS - parts.length - 1)
                  < below) {
            int[] more = and(parts, unit);
            if (more.length > parts.length && more.length <= TeamProblem.STEPS && fits(more)) {
              look(
                  lines & ~unit.gives(),
                  skipped,
                  more,
                  sum + added(parts, more) - rewards(unit.gives() & lines));
            }
          }
        }
      }
      if ((must & (1L << line)) == 0) {
        look(lines & ~(1L << line), skipped | (1L << line), parts, sum);
      }
    }

    private double added(int[] before, int[] now) {
      double added = 0;
      for (int part : now) {
        added += Arrays.binarySearch(before, part) < 0 ? alone[part] : 0;
      }
      return added;
    }

    private double rewards(long lines) {
      double sum = 0;
      for (long rest = lines; rest != 0; rest &= rest - 1) {
        sum += reward[Long.numberOfTrailingZeros(rest)];
      }
      return sum;
    }

    /** Whether a level that is pinned cannot be reached any more. */
    private boolean isHopeless(long lines, int[] parts) {
      if (pinned.has(Level.MANDATORY) && learnsTooLittle(lines, parts)) {
        return true;
      }
      for (Level level : ADDED_UP) {
        long pin = pinned.of(number, level.place());
        if (pin != Pinned.FREE) {
          long value = least(level, lines, TeamProblem.STEPS - parts.length);
          for (int part : parts) {
            value += value(level, part);
          }
          if (value > pin) {
            return true;
          }
        }
      }
      return false;
    }

    /** Never more than what the part adds to a level. */
    private long value(Level level, int number) {
      Part part = group.parts().get(number);
      return switch (level) {
        case ABSENCE -> part.hours();
        case COST -> ownAlone[number];
        case DAYS -> part.days();
        case MANDATORY, MUST, TRAINABLE -> 0;
      };
    }

    /** The least that lines that nobody may leave out still add to a level. */
    private long least(Level level, long lines, int steps) {
      long needed = lines & must;
      if (needed == 0) {
        return 0;
      }
      if (steps <= 0) {
        return Long.MAX_VALUE / 4;
      }
      long[][] known =
          least.computeIfAbsent(needed, _ -> new long[Level.ALL][TeamProblem.STEPS + 1]);
      long[] ofLevel = known[level.place()];
      if (ofLevel[steps] == 0) {
        long best = Long.MAX_VALUE / 4;
        for (Unit unit : byLine.getOrDefault(Long.numberOfTrailingZeros(needed), List.of())) {
          long adds = Math.max(0, value(level, unit.parts()[unit.parts().length - 1]));
          if (adds < best) {
            best = Math.min(best, adds + least(level, needed & ~unit.gives(), steps - 1));
          }
        }
        ofLevel[steps] = best + 1;
      }
      return ofLevel[steps] - 1;
    }

    private boolean learnsTooLittle(long lines, int[] parts) {
      long hoped = lines | served(parts);
      for (int level = 0; level < Level.LEARNED; level++) {
        long pin = pinned.of(number, level);
        if (pin != Pinned.FREE && -count(hoped, level) > pin) {
          return true;
        }
      }
      return false;
    }

    private long count(long lines, int level) {
      long count = 0;
      for (long rest = lines; rest != 0; rest &= rest - 1) {
        count += group.necessity().get(Long.numberOfTrailingZeros(rest)).place() == level ? 1 : 0;
      }
      return count;
    }

    private long served(int[] parts) {
      long served = 0;
      for (int part : parts) {
        served |= group.parts().get(part).gives();
      }
      return served;
    }

    /** Nobody is away more hours in a week than the role can miss. */
    private boolean fits(int[] parts) {
      Map<Integer, Integer> hours = new HashMap<>();
      for (int number : parts) {
        Part part = group.parts().get(number);
        for (int i = 0; i < part.weeks().length; i++) {
          if (part.load()[i] > 0
              && hours.merge(part.weeks()[i], part.load()[i], Integer::sum) > group.weeklyHours()) {
            return false;
          }
        }
      }
      return true;
    }

    private double away(int[] parts) {
      double sum = 0;
      for (int place = 0; place < parts.length; place++) {
        for (int week : group.parts().get(parts[place]).weeks()) {
          double price = prices.away(group.role(), week);
          if (price > 0 && !isAwayBefore(parts, place, week)) {
            sum += price;
          }
        }
      }
      return sum;
    }

    private void take(int[] parts) {
      double base = away(parts) - rewards(served(parts));
      for (int part : parts) {
        base += levels(group.parts().get(part)) + prices.run[group.parts().get(part).run()];
      }
      for (Way way : parts.length == 0 ? List.of(Way.NOTHING) : ways(parts)) {
        double cost = base - worth(way) + heads(way);
        if (cost < below) {
          Column column = column(parts, way, served(parts));
          if (pinned.allows(column)) {
            found.add(new Priced(column, cost));
            if (found.size() > most) {
              found.remove();
            }
            if (found.size() == most) {
              below = Math.min(below, found.element().cost());
            }
          }
        }
      }
    }

    /** The least that steps for lines that are left can add. */
    private double left(long lines, int steps) {
      if (lines == 0 || steps <= 0) {
        return (lines & must) == 0 ? 0 : IMPOSSIBLE;
      }
      double[] known =
          left.computeIfAbsent(
              lines, _ -> new double[] {Double.NaN, Double.NaN, Double.NaN, Double.NaN});
      if (Double.isNaN(known[steps])) {
        int line = Long.numberOfTrailingZeros(lines);
        double least = (must & (1L << line)) == 0 ? left(lines & ~(1L << line), steps) : IMPOSSIBLE;
        for (Unit unit : byLine.getOrDefault(line, List.of())) {
          effort++;
          double adds =
              alone[unit.parts()[unit.parts().length - 1]] - rewards(unit.gives() & lines);
          double rest = left(lines & ~unit.gives(), steps - 1);
          least = Math.min(least, adds + rest);
        }
        known[steps] = least;
      }
      return known[steps];
    }
  }

  private static int[] and(int[] parts, Unit unit) {
    return IntStream.concat(Arrays.stream(parts), Arrays.stream(unit.parts()))
        .distinct()
        .sorted()
        .toArray();
  }
}

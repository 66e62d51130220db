package nl.leerroute.matching.team.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.leerroute.matching.team.search.Pricing.Priced;
import nl.leerroute.matching.team.search.Relaxation.Bounds;
import nl.leerroute.matching.team.search.Relaxation.Relaxed;

/**
 * Finds the best plan of each aim, level by level.
 *
 * <p>For each level a bound comes from prices of what is scarce: whatever the prices are, nobody
 * does better than everybody's best at these prices, and everybody's best is found among all that
 * there is. The prices come from the linear relaxation over the columns that were found until then.
 * Where plan and bound do not meet, every column that a better plan could hold is listed, and the
 * best whole plan among them is searched. The same problem gives the same plan: effort is counted,
 * not timed.
 */
public final class Planning {

  private static final int ROUNDS = 60;
  private static final int NEW_COLUMNS = 6;
  private static final int LISTED = 1_500;
  private static final int DIVES = 60;

  private final TeamProblem problem;
  private final List<Pricing> pricing;
  private final Ledger ledger;
  private final Greedy greedy;
  private final long nodes;
  private final Map<Aim, Solution> best = new EnumMap<>(Aim.class);

  /**
   * @param nodes to look at for one level, at most
   */
  public Planning(TeamProblem problem, long nodes) {
    this.problem = problem;
    this.nodes = nodes;
    this.pricing =
        IntStream.range(0, problem.groups().size())
            .mapToObj(group -> new Pricing(problem, group))
            .toList();
    this.ledger = new Ledger(problem);
    this.greedy = new Greedy(problem, pricing);
  }

  /** What is known after some levels. */
  private record State(Fixed fixed, Pinned pinned, int gapPermille) {}

  public List<Planned> plan() {
    State learned = learning();
    List<Planned> plans = new ArrayList<>();
    for (Aim aim : Aim.values()) {
      State state = new State(learned.fixed(), learned.pinned().copy(), learned.gapPermille());
      for (Level level : aim.order().subList(Level.LEARNED, Level.ALL)) {
        state = settle(state, level, aim);
      }
      plans.add(new Planned(aim, best(aim), state.gapPermille()));
    }
    return plans;
  }

  /** A plan in which as many as possible learn what they must, whatever else. */
  public Solution learned() {
    learning();
    return best(Aim.LEAST_ABSENCE);
  }

  /** What comes of it when one group after the other takes what is best of what is left. */
  public Solution firstCome(Aim aim) {
    return ledger.check(greedy.complete(Map.of(), aim)).orElseThrow();
  }

  private State learning() {
    for (Aim aim : Aim.values()) {
      take(greedy.complete(Map.of(), aim));
    }
    State learned = new State(Fixed.NOTHING, new Pinned(pricing.size()), 0);
    for (Level level : Aim.LEAST_ABSENCE.order().subList(0, Level.LEARNED)) {
      learned = settle(learned, level, Aim.LEAST_ABSENCE);
    }
    return learned;
  }

  private Solution best(Aim aim) {
    return Optional.ofNullable(best.get(aim)).orElseThrow();
  }

  /** Every plan that is found may be the best of any aim. */
  private Optional<Solution> take(Map<Column, Integer> counts) {
    Optional<Solution> checked = ledger.check(counts);
    checked.ifPresent(
        found -> {
          for (Aim aim : Aim.values()) {
            Solution before = best.get(aim);
            if (before == null || aim.compare(found.levels(), before.levels()) < 0) {
              best.put(aim, found);
            }
          }
        });
    return checked;
  }

  private State settle(State state, Level level, Aim aim) {
    Settling settling = new Settling(state, level, aim);
    return settling.settle();
  }

  /** One level of one aim. */
  private final class Settling {

    private final State state;
    private final Level level;
    private final Aim aim;
    private final TreeSet<Integer> scarce = new TreeSet<>();
    private final List<Column> columns = new ArrayList<>();
    private final Set<Column> known = new HashSet<>();
    private double bound = Double.NEGATIVE_INFINITY;
    private Prices boundPrices;
    private double[] boundOfGroups;

    Settling(State state, Level level, Aim aim) {
      this.state = state;
      this.level = level;
      this.aim = aim;
      this.boundPrices = new Prices(problem);
      this.boundOfGroups = new double[pricing.size()];
    }

    State settle() {
      Prices start = new Prices(problem);
      start.level[level.place()] = 1;
      Arrays.fill(start.link, start.level[Level.COST.place()]);
      price(start, true);
      if (reached()) {
        boolean own = problem.money().budgets().links() == 0 || level != Level.COST;
        return own ? pinned() : fixed();
      }
      addBest();
      generate();
      if (!reached()) {
        dive();
      }
      if (!reached()) {
        branch();
      }
      return fixed();
    }

    private long value() {
      return best(aim).level(level);
    }

    private long boundInWholes() {
      return (long) Math.ceil(bound - 1e-3 - 1e-9 * Math.abs(bound));
    }

    private boolean reached() {
      return boundInWholes() >= value();
    }

    /** Everybody has the best of their group. */
    private State pinned() {
      Pinned pinned = state.pinned().copy();
      long[] values = new long[pricing.size()];
      for (int group = 0; group < values.length; group++) {
        values[group] = Math.round(boundOfGroups[group]);
      }
      pinned.pin(level, values);
      return new State(state.fixed(), pinned, state.gapPermille());
    }

    private State fixed() {
      long gap = value() - boundInWholes();
      int permille =
          gap <= 0
              ? 0
              : (int) Math.min(1000, Math.ceilDiv(1000 * gap, Math.max(1, Math.abs(value()))));
      return new State(
          state.fixed().and(level, value()),
          state.pinned(),
          Math.max(state.gapPermille(), permille));
    }

    private void addBest() {
      best(aim).taken().forEach(taken -> add(taken.column()));
      for (Pricing each : pricing) {
        add(each.nothing());
      }
    }

    private void add(Column column) {
      if (state.pinned().allows(column) && known.add(column)) {
        columns.add(column);
      }
    }

    /**
     * Asks every group for its best at these prices, and keeps the bound that follows from it.
     *
     * @return whether some column is new
     */
    private boolean price(Prices prices, boolean first) {
      double sum = -prices.constant;
      double[] ofGroups = new double[pricing.size()];
      boolean added = false;
      for (int group = 0; group < pricing.size(); group++) {
        List<Priced> found =
            pricing.get(group).best(prices, state.pinned(), Double.MAX_VALUE, NEW_COLUMNS);
        ofGroups[group] = found.isEmpty() ? 0 : found.getFirst().cost();
        sum += ofGroups[group] * problem.groups().get(group).persons();
        for (Priced each : found) {
          int before = columns.size();
          add(each.column());
          added |= columns.size() > before;
        }
      }
      if (sum > bound || first) {
        bound = sum;
        boundPrices = prices;
        boundOfGroups = ofGroups;
      }
      return added;
    }

    private Relaxation relaxation() {
      return new Relaxation(problem, level, state.fixed(), scarce);
    }

    private void generate() {
      for (int round = 0; round < ROUNDS && !reached(); round++) {
        Optional<Relaxed> relaxed = relaxation().solve(columns, new Bounds());
        if (relaxed.isEmpty() || !price(relaxed.get().prices(), false)) {
          return;
        }
        double objective = relaxed.get().objective();
        if (Math.ceil(objective - 1e-3) <= boundInWholes()) {
          return;
        }
      }
    }

    private void dive() {
      branching(columns, nodes)
          .dive(DIVES)
          .ifPresent(
              counts -> {
                take(counts);
                take(greedy.complete(counts, aim));
              });
    }

    private Branching branching(List<Column> among, long mostNodes) {
      return new Branching(
          among,
          relaxation(),
          counts -> take(counts).map(solution -> solution.level(level)).orElse(Long.MAX_VALUE),
          value(),
          mostNodes);
    }

    /** A better plan holds no column that costs more than is left between plan and bound. */
    private void branch() {
      double room = (double) (value() - 1) - bound + 1e-3;
      Map<Column, Boolean> listed = new HashMap<>();
      List<Column> all = new ArrayList<>();
      boolean complete = true;
      for (int group = 0; group < pricing.size(); group++) {
        List<Priced> found =
            pricing
                .get(group)
                .best(boundPrices, state.pinned(), boundOfGroups[group] + room + 1e-6, LISTED);
        complete &= found.size() < LISTED;
        for (Priced each : found) {
          if (listed.put(each.column(), true) == null) {
            all.add(each.column());
          }
        }
      }
      if (complete && all.size() < 2 * LISTED) {
        if (branching(all, nodes).search()) {
          bound = Math.max(bound, (double) value());
        }
      } else {
        branching(columns, nodes / 10).search();
      }
    }
  }
}

package nl.leerroute.schemes.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leerroute.schemes.amount.CostKind;
import nl.leerroute.schemes.answer.CapRoom;
import nl.leerroute.schemes.fact.Award;
import nl.leerroute.schemes.rule.Cap;

/**
 * How chosen options divide the costs of a route: the most money under shared caps and under the
 * costs of every step, and among those divisions the one with most certain money.
 *
 * @param cents per option, in the order of the options
 * @param total all of it
 * @param certain the certain part
 */
record Division(List<Long> cents, long total, long certain) {

  private static final int SINK = 0;

  /**
   * @param options in {@link Option#ORDER}
   * @param received awards from before, for caps
   */
  static Division of(List<Option> options, Optional<List<Award>> received) {
    return new Drawing(options, received).divide();
  }

  boolean betterThan(Division other) {
    return total != other.total ? total > other.total : certain > other.certain;
  }

  /** What a scheme is left to pay may be less than the least it pays at all. */
  boolean reachesMinimums(List<Option> options) {
    return IntStream.range(0, options.size())
        .allMatch(i -> cents.get(i) >= options.get(i).rule().payment().minimumCents());
  }

  boolean asGoodAs(Division other) {
    return total == other.total && certain == other.certain;
  }

  /** The network of one division: caps, options, kinds of cost per step. */
  private static final class Drawing {

    private record StepCost(int step, CostKind kind) {}

    private record Root(int node, boolean certain, boolean fillsUp, long limit) {}

    private final List<Option> options;
    private final Optional<List<Award>> received;
    private final MaxFlow flow;
    private final Map<StepCost, Integer> costNodes = new HashMap<>();
    private final Map<String, Integer> capNodes = new HashMap<>();
    private final List<Integer> optionEdges = new ArrayList<>();
    private final List<Root> roots = new ArrayList<>();
    private int nodes = SINK + 1;

    Drawing(List<Option> options, Optional<List<Award>> received) {
      this.options = options;
      this.received = received;
      this.flow = new MaxFlow(1 + options.size() * 7);
    }

    Division divide() {
      options.forEach(this::draw);
      long total = 0;
      long certain = 0;
      for (boolean fillsUp : new boolean[] {false, true}) {
        for (boolean sure : new boolean[] {true, false}) {
          for (Root root : roots) {
            if (root.fillsUp == fillsUp && root.certain == sure) {
              long pushed = flow.push(root.node, SINK, root.limit);
              total += pushed;
              certain += sure ? pushed : 0;
            }
          }
        }
      }
      return new Division(optionEdges.stream().map(flow::flow).toList(), total, certain);
    }

    private void draw(Option option) {
      int node = nodes++;
      int above = cap(option);
      if (above < 0) {
        above = nodes++;
        roots.add(new Root(above, option.certain(), option.fillsUp(), option.answer().cents()));
      }
      optionEdges.add(flow.edge(above, node, option.answer().cents()));
      for (CostKind kind : option.rule().payment().costs().kinds()) {
        if (kind.inPrice()) {
          flow.edge(node, cost(new StepCost(option.step(), kind), option), Long.MAX_VALUE);
        }
      }
    }

    /** Wide caps hang above narrow ones; the widest is a root. */
    private int cap(Option option) {
      int above = -1;
      for (Cap cap : widestFirst(option)) {
        String counter = option.counter(cap);
        long room = CapRoom.of(cap, received, option.countedOn(cap)).cents().orElse(Long.MAX_VALUE);
        Integer known = capNodes.get(counter);
        if (known == null) {
          known = nodes++;
          capNodes.put(counter, known);
          if (above < 0) {
            roots.add(new Root(known, option.certain(), option.fillsUp(), room));
          } else {
            flow.edge(above, known, room);
          }
        }
        above = known;
      }
      return above;
    }

    private static List<Cap> widestFirst(Option option) {
      return option.caps().stream()
          .filter(cap -> cap.cents().isPresent() && !cap.scope().ofEmployer())
          .sorted(java.util.Comparator.comparing(Cap::scope))
          .toList();
    }

    private int cost(StepCost cost, Option option) {
      return costNodes.computeIfAbsent(
          cost,
          key -> {
            int node = nodes++;
            long charged = option.priced().purchase().costs().cents().getOrDefault(key.kind(), 0L);
            flow.edge(node, SINK, charged);
            return node;
          });
    }
  }
}

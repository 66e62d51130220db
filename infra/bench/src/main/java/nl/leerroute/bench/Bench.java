package nl.leerroute.bench;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the measurements that are named, or all of them, and prints one table. */
public final class Bench {

  private static final Map<String, Measurement> MEASUREMENTS = measurements();

  /** Each on its own, most of them on processes as people start them. */
  private static final Map<String, SystemMeasurement> OF_THE_WHOLE_SYSTEM =
      Map.ofEntries(
          entry("start", _ -> StartBench.run()),
          entry("routes", _ -> RoutesBench.run()),
          entry("pages", _ -> PagesBench.run()),
          entry("taxonomy", _ -> TaxonomyBench.run()),
          entry("tagging", _ -> TaggingBench.run()),
          entry("offers", OffersBench::run),
          entry("search", _ -> SearchBench.run()),
          entry("answers", _ -> AnswersBench.run()),
          entry("plans", PlansBench::run),
          entry("storm", _ -> StormBench.run()),
          entry("machines", _ -> MachinesBench.run()),
          entry("bytes", _ -> BytesBench.run()),
          entry("partitions", _ -> PartitionsBench.run()),
          entry("sizes", _ -> SizesBench.run()),
          entry("typing", _ -> SearchOverHttp.run()));

  private Bench() {}

  /**
   * @param arguments names of measurements, and options of {@link Sizes}, in any order
   */
  public static void main(String[] arguments) throws Exception {
    List<String> names = new ArrayList<>(List.of(arguments));
    try {
      Sizes sizes = Sizes.takenFrom(names);
      if (names.size() == 1 && alone().containsKey(names.getFirst())) {
        alone().get(names.getFirst()).measure(sizes);
      } else {
        print(names.stream().map(Bench::named).toList(), sizes);
      }
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private static void print(List<Measurement> wanted, Sizes sizes) throws Exception {
    Table table = new Table("Median of %d rounds; %s".formatted(sizes.rounds(), sizes));
    try (Servers servers = Servers.start()) {
      for (Measurement measurement :
          wanted.isEmpty() ? List.copyOf(MEASUREMENTS.values()) : wanted) {
        measurement.measure(servers, sizes, table);
      }
    }
    System.out.println("\n" + table);
  }

  private static Measurement named(String name) {
    Measurement found = MEASUREMENTS.get(name);
    if (found == null) {
      throw new IllegalArgumentException(
          "Nothing is measured as '%s', only %s, or %s on its own"
              .formatted(name, MEASUREMENTS.keySet(), alone().keySet()));
    }
    return found;
  }

  /** Also those of planning, which need no server or bring their own. */
  private static Map<String, SystemMeasurement> alone() {
    Map<String, SystemMeasurement> alone = new LinkedHashMap<>(OF_THE_WHOLE_SYSTEM);
    alone.put("replan", ReplanBench::run);
    alone.put("retrieval", RetrievalBench::run);
    alone.put("tables", TablesBench::run);
    alone.put("optimum", _ -> OptimumBench.run());
    alone.put("greedy", GreedyBench::run);
    alone.put("team", TeamBench::run);
    return alone;
  }

  private static Map<String, Measurement> measurements() {
    Map<String, Measurement> all = new LinkedHashMap<>();
    all.put("publish", new Publishing());
    all.put("outbox", new Commanding());
    all.put("consume", new Consuming());
    all.put("project", new Projecting());
    all.put("guards", new Guarding());
    return all;
  }
}

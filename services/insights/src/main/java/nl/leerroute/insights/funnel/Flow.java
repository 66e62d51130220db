package nl.leerroute.insights.funnel;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/**
 * One way through the stages.
 *
 * <p>Facts may come in any order, late and more than once: the flow that results is the same.
 */
public record Flow(String id, Map<Stage, Reached> stages) {

  /** When a stage was reached, and where the person lived as far as was known then. */
  public record Reached(Instant at, Area area) {

    private static final Comparator<Reached> ORDER =
        Comparator.comparing(Reached::at).thenComparing(Reached::area);

    private static Reached earlier(Reached one, Reached other) {
      return ORDER.compare(one, other) <= 0 ? one : other;
    }
  }

  public Flow {
    stages = Map.copyOf(stages);
  }

  public static Flow start(String id) {
    return new Flow(id, Map.of());
  }

  /** A stage counts once, when it was first reached. */
  public Flow with(StageFact fact) {
    Map<Stage, Reached> further = new EnumMap<>(Stage.class);
    further.putAll(stages);
    further.merge(fact.stage(), new Reached(fact.at(), fact.area()), Reached::earlier);
    return new Flow(id, further);
  }

  /** Where the person lives, by the last stage at which that was known. */
  public Area area() {
    return stages.entrySet().stream()
        .filter(entry -> entry.getValue().area() != Area.OTHER)
        .max(
            Comparator.comparing((Map.Entry<Stage, Reached> entry) -> entry.getValue().at())
                .thenComparing(Map.Entry::getKey))
        .map(entry -> entry.getValue().area())
        .orElse(Area.OTHER);
  }
}

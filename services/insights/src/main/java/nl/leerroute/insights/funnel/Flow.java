package nl.leerroute.insights.funnel;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One way through the stages.
 *
 * <p>Facts may come in any order, late and more than once: the flow that results is the same.
 */
public record Flow(String id, Map<Stage, Reached> stages) {

  private static final Comparator<Map.Entry<Stage, Reached>> LATEST =
      Comparator.comparing((Map.Entry<Stage, Reached> entry) -> entry.getValue().at())
          .thenComparing(Map.Entry::getKey);

  /** Who has not come further for so long is not counted among the people who are known. */
  static final Duration KNOWN = Duration.ofDays(52 * 7);

  /** When a stage was reached, and what was known of the person then. */
  public record Reached(Instant at, Area area, Traits traits) {

    private static final Comparator<Reached> ORDER =
        Comparator.comparing(Reached::at)
            .thenComparing(Reached::area)
            .thenComparing(Reached::traits, Traits.ORDER);

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
    further.merge(
        fact.stage(), new Reached(fact.at(), fact.area(), fact.traits()), Reached::earlier);
    return new Flow(id, further);
  }

  /** To which group the person belongs at the end of a week, if the answers were confirmed then. */
  Optional<Group> groupAtEndOf(Week week) {
    Instant end = week.until();
    if (!isReached(Stage.ANSWERED, end)) {
      return Optional.empty();
    }
    return stages.entrySet().stream()
        .filter(entry -> isReached(entry.getKey(), end))
        .max(LATEST)
        .map(Map.Entry::getValue)
        .filter(last -> last.at().plus(KNOWN).isAfter(end))
        .map(last -> new Group(last.area(), last.traits()));
  }

  private boolean isReached(Stage stage, Instant end) {
    return Optional.ofNullable(stages.get(stage))
        .filter(reached -> reached.at().isBefore(end))
        .isPresent();
  }

  /** Where the person lives, by the last stage at which that was known. */
  public Area area() {
    return stages.entrySet().stream()
        .filter(entry -> entry.getValue().area() != Area.OTHER)
        .max(LATEST)
        .map(entry -> entry.getValue().area())
        .orElse(Area.OTHER);
  }
}

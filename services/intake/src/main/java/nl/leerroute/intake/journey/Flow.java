package nl.leerroute.intake.journey;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The stages that one person reached, and what that person misses.
 *
 * @param missing as it was told last; empty: never
 */
public record Flow(FlowId id, Set<Stage> reached, Optional<Missing> missing) {

  public Flow {
    reached = Set.copyOf(reached);
  }

  public static Flow start(FlowId id) {
    return new Flow(id, Set.of(), Optional.empty());
  }

  public boolean has(Stage stage) {
    return reached.contains(stage);
  }

  public Flow with(Stage stage) {
    EnumSet<Stage> further = EnumSet.of(stage);
    further.addAll(reached);
    return new Flow(id, further, missing);
  }

  public Flow with(Missing now) {
    return new Flow(id, reached, Optional.of(now));
  }

  public boolean isNews(Missing now) {
    return now.isNewsAfter(missing.orElse(Missing.NOTHING));
  }
}

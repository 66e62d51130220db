package nl.leerroute.intake.journey;

import java.util.EnumSet;
import java.util.Set;

/** The stages that one person reached. */
public record Flow(FlowId id, Set<Stage> reached) {

  public Flow {
    reached = Set.copyOf(reached);
  }

  public static Flow start(FlowId id) {
    return new Flow(id, Set.of());
  }

  public boolean has(Stage stage) {
    return reached.contains(stage);
  }

  public Flow with(Stage stage) {
    EnumSet<Stage> further = EnumSet.of(stage);
    further.addAll(reached);
    return new Flow(id, further);
  }
}

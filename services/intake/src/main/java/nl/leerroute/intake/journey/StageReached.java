package nl.leerroute.intake.journey;

import java.time.Instant;
import java.util.Set;
import nl.leerroute.intake.answer.Hurdle;

/**
 * Somebody reached a stage.
 *
 * @param why somebody stopped; empty: not told, or another stage
 */
public record StageReached(FlowId flow, Stage stage, Instant at, Classes classes, Set<Hurdle> why) {

  public StageReached {
    why = Set.copyOf(why);
  }
}

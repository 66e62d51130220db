package nl.leerroute.gateway.trying;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is other than in somebody's own answers.
 *
 * @param hoursPerWeek absent: as it was
 * @param postcode absent: as it was
 * @param goal URI of an occupation; absent: as it was
 */
public record Tried(OptionalInt hoursPerWeek, Optional<String> postcode, Optional<String> goal) {

  public boolean isNothing() {
    return hoursPerWeek.isEmpty() && postcode.isEmpty() && goal.isEmpty();
  }
}

package nl.leerroute.matching.route;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A route that is the best one for at least one aim.
 *
 * @param aims in the order of their declaration
 * @param legs in the order of their starts
 * @param distance longest one way, 0 when nobody travels; empty: not known of every step
 * @param gainMicro what the route closes, in millionths of the goal
 * @param unproven by how much another route might still be better, when the effort limit was hit
 */
public record Route(
    Set<Aim> aims,
    List<Leg> legs,
    Contribution own,
    int gainMicro,
    OptionalInt distance,
    Optional<Doubt> unproven) {

  /**
   * A step with the lines of the gap that it is the first to close.
   *
   * @param closes places of the lines in the gap, ascending
   */
  public record Leg(Step step, List<Integer> closes) {}

  /**
   * Another route may add at most so much more.
   *
   * @param worthMicro in millionths of the goal
   */
  public record Doubt(int worthMicro) {}

  public List<Step> steps() {
    return legs.stream().map(Leg::step).toList();
  }
}

package nl.leerroute.matching.route;

import static nl.leerroute.matching.route.Level.AT_WORK;
import static nl.leerroute.matching.route.Level.DISTANCE;
import static nl.leerroute.matching.route.Level.ELSEWHERE;
import static nl.leerroute.matching.route.Level.END;
import static nl.leerroute.matching.route.Level.MISGIVINGS;
import static nl.leerroute.matching.route.Level.OWN_AT_BEST;
import static nl.leerroute.matching.route.Level.OWN_AT_WORST;
import static nl.leerroute.matching.route.Level.RUNG;
import static nl.leerroute.matching.route.Level.WORTH;

import java.util.List;

/**
 * The order in which a route is the best one. Every order compares level by level; a later level
 * counts only when all earlier ones are equal. Among routes that do as much for the same money, the
 * one with the help that the person likes to have, and surely made for the person, comes first:
 * what is missing of that are misgivings.
 *
 * <p>Worth is what a route adds to the goal, less three percent of the goal for every step. All
 * orders but the first begin with the class of the worth: routes that close at least half, a
 * quarter or a tenth of what is missing are each a class of their own. Every order holds all
 * measures, so that no best route is dominated by another one.
 */
public enum Aim {
  /**
   * Worth; then own contribution at worst, at best; then misgivings, the end, distance, hours
   * elsewhere.
   */
  MOST_COMPLETE,
  /**
   * Class; own contribution at best, at worst; then worth, misgivings, the end, distance, hours
   * elsewhere.
   */
  CHEAPEST,
  /**
   * Class; the end; own contribution at worst, at best; worth, misgivings, distance, hours
   * elsewhere.
   */
  FASTEST,
  /**
   * Class; longest distance; own contribution at worst, at best; worth, misgivings, end, hours
   * elsewhere.
   */
  NEAREST,
  /**
   * A step at work; class; hours of study elsewhere; own contribution at worst, at best; worth,
   * misgivings, the end, distance. A route in which no step at work adds three percent of the goal
   * by itself does not get this name.
   */
  AT_WORK,
  /**
   * Class; own contribution at worst, at best; then worth, misgivings, the end, distance, hours
   * elsewhere.
   */
  SUREST;

  List<Level> levels() {
    return switch (this) {
      case MOST_COMPLETE ->
          List.of(WORTH, OWN_AT_WORST, OWN_AT_BEST, MISGIVINGS, END, DISTANCE, ELSEWHERE);
      case CHEAPEST ->
          List.of(RUNG, OWN_AT_BEST, OWN_AT_WORST, WORTH, MISGIVINGS, END, DISTANCE, ELSEWHERE);
      case FASTEST ->
          List.of(RUNG, END, OWN_AT_WORST, OWN_AT_BEST, WORTH, MISGIVINGS, DISTANCE, ELSEWHERE);
      case NEAREST ->
          List.of(RUNG, DISTANCE, OWN_AT_WORST, OWN_AT_BEST, WORTH, MISGIVINGS, END, ELSEWHERE);
      case AT_WORK ->
          List.of(
              Level.AT_WORK,
              RUNG,
              ELSEWHERE,
              OWN_AT_WORST,
              OWN_AT_BEST,
              WORTH,
              MISGIVINGS,
              END,
              DISTANCE);
      case SUREST ->
          List.of(RUNG, OWN_AT_WORST, OWN_AT_BEST, WORTH, MISGIVINGS, END, DISTANCE, ELSEWHERE);
    };
  }

  boolean suits(Measures route) {
    return this != AT_WORK || route.atWork();
  }
}

package nl.leerroute.matching.route;

import java.util.List;
import java.util.Set;

/**
 * The named routes of one person, and what else was found on the way.
 *
 * @param routes none dominated by another one, each with the aims that it is best for
 * @param blocked offers that would help but are out of reach
 * @param withinReach places of the gap's lines that some offer within reach closes
 * @param considered every step that may be in a route, on every run, on its first day
 */
public record Alternatives(
    List<Route> routes, List<Blocked> blocked, Set<Integer> withinReach, List<Step> considered) {}

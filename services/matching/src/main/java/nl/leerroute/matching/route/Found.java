package nl.leerroute.matching.route;

import java.util.Optional;

/**
 * The best route that a search found.
 *
 * @param unproven measures that a better route could still have; empty: there is no better route
 */
record Found(Choice choice, Optional<Measures> unproven) {}

package nl.leerroute.insights.funnel;

import java.time.Instant;
import java.util.Set;

/**
 * From this moment on somebody, known only by a random flow id, misses these skills and no others,
 * and nobody within reach teaches them.
 *
 * @param skills URIs; empty: nothing is missed any more
 */
public record ShortageFact(String flow, Instant at, Area area, Set<String> skills) {}

package nl.leerroute.contracts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody misses these skills for the occupation wanted, and no offer within that person's limits
 * teaches them. Told without saying who: only a random flow id and a region.
 *
 * @param at when that was found; from then on, until the next fact of the same flow
 * @param region labour-market region code, for instance {@code AM01}
 * @param skills URIs, ascending; empty: nothing is missed any more
 */
public record SkillsMissed(
    String flowId, Instant at, @Nullable String region, List<String> skills) {}

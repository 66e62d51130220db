package nl.leerroute.intake.journey;

import java.time.Instant;
import java.util.Set;

/**
 * What somebody misses for the goal and nobody within reach teaches.
 *
 * @param since when that was found
 * @param skills URIs; empty: nothing
 */
public record Missing(Instant since, Set<String> skills) {

  /** Before anything was found out. */
  static final Missing NOTHING = new Missing(Instant.MIN, Set.of());

  public Missing {
    skills = Set.copyOf(skills);
  }

  /** Whether it is newer than what was known before, and says something else. */
  boolean isNewsAfter(Missing before) {
    return since.isAfter(before.since) && !skills.equals(before.skills);
  }
}

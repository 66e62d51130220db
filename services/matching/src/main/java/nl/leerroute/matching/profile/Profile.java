package nl.leerroute.matching.profile;

import java.util.List;
import java.util.Optional;

/**
 * A person's situation, skills, goal and limits, under a pseudonym.
 *
 * @param version of these answers; only goes up
 * @param currentOccupation URI of the occupation done now
 * @param goal URI of the occupation wanted; empty: does not know yet
 */
public record Profile(
    String id,
    long version,
    Optional<String> currentOccupation,
    List<HeldSkill> skills,
    Optional<String> goal,
    Situation situation,
    Limits limits) {}

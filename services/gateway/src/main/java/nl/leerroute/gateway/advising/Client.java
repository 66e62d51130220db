package nl.leerroute.gateway.advising;

import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.answers.Profile;
import nl.leerroute.gateway.visitors.ProfileId;

/**
 * Somebody with whom an adviser looks along.
 *
 * @param answers absent: only the routes were handed over
 * @param changed names of answers that differ from those of the last talk
 */
public record Client(
    Handover handover, ProfileId profile, Optional<Profile> answers, List<String> changed) {}

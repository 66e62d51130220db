package nl.leerroute.gateway.firms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A person in a team, as the firm sees it.
 *
 * @param skills URIs; empty: not shown, or none
 * @param goal URI of an occupation; empty: not shown, or not known
 */
public record Member(
    String id,
    String role,
    String name,
    Instant since,
    List<String> skills,
    Optional<String> goal,
    List<TrainingWish> wishes) {}

package nl.leerroute.schemes.rule;

import java.util.Optional;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.condition.Condition;

/**
 * A condition that must be met, with its reason.
 *
 * @param explanation says whom it is for: "Alleen voor mensen van 18 jaar of ouder."
 * @param article where it stands
 */
public record Requirement(
    String id, Condition when, Wording explanation, Optional<String> article) {}

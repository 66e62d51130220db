package nl.leerroute.funding.applying;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.leerroute.funding.application.Flow;
import nl.leerroute.schemes.answer.Purchase;
import nl.leerroute.schemes.fact.Facts;

/**
 * What somebody sends in.
 *
 * @param told the facts as they were told, by name
 * @param employer keyed hash of the employer
 * @param cents what is asked, when it is less than the rule gives
 */
public record Submission(
    String window,
    Purchase purchase,
    Facts facts,
    Map<String, String> told,
    Optional<String> employer,
    OptionalLong cents,
    Flow flow) {}

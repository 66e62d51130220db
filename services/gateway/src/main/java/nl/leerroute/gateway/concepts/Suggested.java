package nl.leerroute.gateway.concepts;

import java.util.List;

/**
 * A skill that somebody may have told about in own words.
 *
 * @param words that were the reason
 */
public record Suggested(Concept concept, List<String> words) {}

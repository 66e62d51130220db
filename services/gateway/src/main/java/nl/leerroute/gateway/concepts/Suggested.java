package nl.leerroute.gateway.concepts;

import java.util.List;

/**
 * A skill that somebody may have told about in own words.
 *
 * @param close false: too far from what was told to be shown
 * @param words that were the reason
 */
public record Suggested(Concept concept, boolean close, List<String> words) {}

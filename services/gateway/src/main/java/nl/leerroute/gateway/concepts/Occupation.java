package nl.leerroute.gateway.concepts;

import java.util.List;

/**
 * An occupation with the skills it asks.
 *
 * @param skills those that are essential first
 */
public record Occupation(Concept concept, List<Concept> skills) {}

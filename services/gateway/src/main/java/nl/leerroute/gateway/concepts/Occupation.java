package nl.leerroute.gateway.concepts;

import java.util.List;
import nl.leerroute.gateway.language.Bilingual;

/**
 * An occupation with the skills it asks.
 *
 * @param skills those that are essential first
 */
public record Occupation(String uri, Bilingual label, List<Concept> skills) {}

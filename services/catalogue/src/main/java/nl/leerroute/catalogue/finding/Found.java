package nl.leerroute.catalogue.finding;

import java.util.Optional;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Kind;
import nl.leerroute.catalogue.taxonomy.Label;

/**
 * A concept that somebody may have meant.
 *
 * @param group the nearest group that it belongs to: says what a name in another language is about
 */
public record Found(ConceptUri uri, Label label, Kind kind, Optional<Label> group) {}

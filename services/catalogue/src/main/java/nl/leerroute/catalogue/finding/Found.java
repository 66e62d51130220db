package nl.leerroute.catalogue.finding;

import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Kind;
import nl.leerroute.catalogue.taxonomy.Label;

/** A concept that somebody may have meant. */
public record Found(ConceptUri uri, Label label, Kind kind) {}

package nl.leerroute.catalogue.taxonomy;

/** A skill that an occupation asks. */
public record Requirement(ConceptUri skill, Relevance relevance) {}

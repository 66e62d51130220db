package nl.leerroute.matching.taxonomy;

/**
 * @param skill URI of the skill that an occupation asks
 */
public record Requirement(String skill, Relevance relevance) {}

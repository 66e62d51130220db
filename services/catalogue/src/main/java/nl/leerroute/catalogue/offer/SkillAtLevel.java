package nl.leerroute.catalogue.offer;

import nl.leerroute.catalogue.taxonomy.ConceptUri;

/** How well a participant has a skill afterwards, or needs it before. */
public record SkillAtLevel(ConceptUri skill, SkillLevel level) {}

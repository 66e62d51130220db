package nl.leerroute.catalogue.offer;

import nl.leerroute.catalogue.taxonomy.ConceptUri;

/**
 * What falls away for who can prove a skill.
 *
 * @param weeks by how much the offer ends sooner
 * @param hours of the study load
 * @param feeCents of the course fee
 */
public record ExemptedSkill(ConceptUri skill, int weeks, int hours, long feeCents) {}

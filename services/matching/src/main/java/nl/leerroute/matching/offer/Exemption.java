package nl.leerroute.matching.offer;

/**
 * What falls away of an offer for who can prove a skill.
 *
 * @param skill URI
 * @param weeks by how much it ends sooner
 * @param hours of the study load
 * @param cents of the course fee
 */
public record Exemption(String skill, int weeks, int hours, long cents) {}

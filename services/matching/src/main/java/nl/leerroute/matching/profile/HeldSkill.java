package nl.leerroute.matching.profile;

/**
 * @param skill URI of the skill
 */
public record HeldSkill(String skill, Evidence evidence) {}

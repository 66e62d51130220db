package nl.leerroute.catalogue.tagging;

/**
 * All that can be compared with in one language.
 *
 * @param skills portraits by the number of a skill
 * @param work portraits by the number of an occupation
 */
record Tongue(SkillNames names, Portraits skills, Portraits work) {}

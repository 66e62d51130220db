package nl.leerroute.catalogue.taxonomy;

/** ESCO's distinction between being able and knowing. */
public enum SkillType {
  SKILL,
  KNOWLEDGE
}

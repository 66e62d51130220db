package nl.leerroute.catalogue.offer;

/** How well: with help, without help, well enough to help others. */
public enum SkillLevel {
  BASIC,
  INDEPENDENT,
  ADVANCED
}

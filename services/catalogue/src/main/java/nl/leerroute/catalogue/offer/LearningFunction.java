package nl.leerroute.catalogue.offer;

/** Why one would take an offer. */
public enum LearningFunction {
  /** Makes other learning possible: basic skills, language, a first step (voorwaardelijk). */
  CONDITIONAL,
  /** Keeps somebody able to do the work of today (reactief). */
  REACTIVE,
  /** Makes ready for other work or a next step (proactief). */
  PROACTIVE
}

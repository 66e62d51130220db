package nl.leerroute.catalogue.offer;

/** What an offer is. */
public enum Kind {
  COURSE,
  MODULE,
  TRAINING,
  E_LEARNING,
  WORKPLACE,
  BBL,
  VALIDATION,
  ADVICE,
  EXAM;

  /** Advice helps somebody choose; everything else leaves them with a skill, learned or proven. */
  boolean teaches() {
    return this != ADVICE;
  }
}

package nl.leerroute.matching.offer;

/** Sort of learning offer. */
public enum Kind {
  COURSE,
  MODULE,
  TRAINING,
  E_LEARNING,
  /** Learning at work under guidance. */
  WORKPLACE,
  /** Vocational education at work (beroepsbegeleidende leerweg). */
  BBL,
  /** Recognition of what somebody can already do (EVC, praktijkverklaring). */
  VALIDATION,
  /** Career advice. */
  ADVICE,
  EXAM;

  /** Teaches nothing new but proves what somebody can already do. */
  public boolean proves() {
    return this == VALIDATION || this == EXAM;
  }

  public boolean advises() {
    return this == ADVICE;
  }

  /** Somebody can do more after it than before. */
  public boolean teaches() {
    return !proves() && !advises();
  }

  public boolean isAtWork() {
    return this == WORKPLACE || this == BBL;
  }
}

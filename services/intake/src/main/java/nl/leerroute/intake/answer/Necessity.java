package nl.leerroute.intake.answer;

/** How much depends on a skill, the most first. */
public enum Necessity {
  /** Law or agreement asks it. */
  MANDATORY,
  /** The work cannot be done without it. */
  MUST,
  /** It may be learned on the way. */
  TRAINABLE
}

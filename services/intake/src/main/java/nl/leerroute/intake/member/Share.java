package nl.leerroute.intake.member;

/** What a person lets an employer see; nothing of it is needed to join. */
public enum Share {
  SKILLS,
  GOAL,
  /** The skills count in sums of ten people or more, and are not seen by themselves. */
  SKILLS_IN_SUMS
}

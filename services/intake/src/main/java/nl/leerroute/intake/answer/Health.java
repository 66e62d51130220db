package nl.leerroute.intake.answer;

/** What the body asks of learning and work; never an illness, and never without consent. */
public enum Health {
  NO_HEAVY_WORK,
  /** A few hours a week at most. */
  LITTLE_ENERGY,
  NO_STAIRS
}

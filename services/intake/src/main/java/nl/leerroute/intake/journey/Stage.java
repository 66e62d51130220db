package nl.leerroute.intake.journey;

/** The steps from the first answer to a place in a course; each is reached once at most. */
public enum Stage {
  /** Gave a first answer. */
  ENTERED,
  /** Named the occupation wanted. */
  GOAL_SET,
  /** Confirmed the answers. */
  ANSWERED,
  /** Was offered at least one route. */
  ROUTED,
  /** Chose a route. */
  CHOSEN,
  /** Has a place that a provider confirmed. */
  ENROLLED
}

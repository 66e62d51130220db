package nl.leerroute.intake.journey;

/** The steps from the first answer to the end of a course; each is reached once at most. */
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
  /** Applied for money. */
  APPLIED,
  /** Was granted money. */
  GRANTED,
  /** Has a place that a provider confirmed, or says to have one. */
  ENROLLED,
  STARTED,
  COMPLETED,
  STOPPED,
  /** Chose a route and said not to begin. */
  HELD_BACK,
  /** Let an adviser look along, or asked to be called by one. */
  ADVICE_ASKED,
  /** Told what learning brought. */
  OUTCOME
}

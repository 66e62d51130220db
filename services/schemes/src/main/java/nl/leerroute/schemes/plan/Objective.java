package nl.leerroute.schemes.plan;

/** What a plan aims at first; the other comes second. */
public enum Objective {
  /** As much money as possible, sure or not. */
  MOST_MONEY,
  /** As much certain money as possible. */
  SUREST
}

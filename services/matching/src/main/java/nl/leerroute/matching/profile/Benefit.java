package nl.leerroute.matching.profile;

/** Whether somebody who pays a benefit must allow the person to learn. */
public enum Benefit {
  NONE,
  /** Nobody was asked yet. */
  RECEIVED,
  /** Whoever pays was asked, or has agreed. */
  ASKED
}

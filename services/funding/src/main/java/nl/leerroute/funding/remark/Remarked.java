package nl.leerroute.funding.remark;

/** What came of a remark. */
public enum Remarked {
  KEPT,
  NO_SUCH_SCHEME,
  /** So many wait already that the owner knows that something is wrong. */
  FULL
}

package nl.leerroute.funding.ledger;

/** How a pot is divided among those who ask. */
public enum Division {
  /** In order of arrival in the log. */
  FIRST_COME,
  /** After closing, in an order that was drawn and that everybody can recompute. */
  BALLOT,
  /** After closing, everybody the same part. */
  PRO_RATA,
  /** After closing, in the order of points that people gave. */
  RANKING;

  boolean afterClosing() {
    return this != FIRST_COME;
  }
}

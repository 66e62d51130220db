package nl.leerroute.schemes.rule;

/** When a learner enrols with the provider, seen from the application for the money. */
public enum EnrolmentOrder {
  /** The application needs proof of it, or an invoice. */
  BEFORE_APPLYING,
  /** Whoever enrolled before applying gets nothing. */
  AFTER_APPLYING,
  /** Whoever enrolled before the decision gets nothing. */
  AFTER_DECISION,
  /** The scheme does not mind. */
  EITHER;

  /** Whether enrolling first loses the money. */
  public boolean isAfterwards() {
    return this == AFTER_APPLYING || this == AFTER_DECISION;
  }
}

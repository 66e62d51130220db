package nl.leerroute.intake.handover;

/** What somebody else may see, and what for. */
public enum Purpose {
  /** An adviser looks at the routes. */
  ROUTES(true),
  /** An adviser looks at the answers and the routes, and proposes better ones. */
  ANSWERS(true),
  /** The person goes on with the same answers on another device. */
  GOING_ON(false);

  private final boolean toAnAdviser;

  Purpose(boolean toAnAdviser) {
    this.toAnAdviser = toAnAdviser;
  }

  public boolean isToAnAdviser() {
    return toAnAdviser;
  }
}

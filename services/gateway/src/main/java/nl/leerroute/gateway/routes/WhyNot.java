package nl.leerroute.gateway.routes;

/** Why schemes pay nothing: first what somebody can still do something about. */
public enum WhyNot {
  NEEDS_TO_KNOW(5),
  EMPLOYER_CAN_ASK(3),
  EMPLOYER_LEFT_OUT(3),
  OTHER_MONEY(3),
  OTHER_COURSE(3),
  NOT_OPEN(0),
  NOT_COMPUTED(0),
  OTHER_PERSON(0),
  OTHER_SECTOR(0),
  ONLY_EMPLOYERS(0),
  ENDED(0);

  private final int besideRoutes;

  WhyNot(int besideRoutes) {
    this.besideRoutes = besideRoutes;
  }

  /** How many of these are told beside routes; all others stand on a page of their own. */
  public int besideRoutes() {
    return besideRoutes;
  }
}

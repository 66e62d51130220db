package nl.leerroute.gateway.routes;

/** Why schemes pay nothing: first what somebody can still do something about. */
public enum WhyNot {
  NEEDS_TO_KNOW,
  EMPLOYER_CAN_ASK,
  OTHER_MONEY,
  OTHER_COURSE,
  OTHER_PERSON,
  NOT_OPEN,
  NOT_COMPUTED,
  ONLY_EMPLOYERS,
  ENDED;

  /** Whether it is told without being asked for. */
  public boolean isOpen() {
    return this == NEEDS_TO_KNOW;
  }
}

package nl.leerroute.schemes.rule;

/** How sure money is once the conditions are met. */
public enum Certainty {
  RIGHT,
  FIRST_COME,
  BALLOT,
  DISCRETION;

  /** What an allocation makes of money; where people still check something, they decide. */
  public static Certainty of(Allocation allocation, boolean peopleCheck) {
    return switch (allocation) {
      case RIGHT -> peopleCheck ? DISCRETION : RIGHT;
      case FIRST_COME -> FIRST_COME;
      case BALLOT -> BALLOT;
      case PRO_RATA, RANKING, DISCRETION, UNKNOWN -> DISCRETION;
    };
  }
}

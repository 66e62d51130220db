package nl.leerroute.intake.limit;

/**
 * What decides between offers that are otherwise equal; many people like these for many reasons.
 */
public enum Preference {
  AT_WORK,
  SHORT,
  NO_EXAM,
  NOT_ONLY_ONLINE,
  WITHOUT_TRAVEL,
  HELP_WITH_READING,
  LITTLE_MONEY,
  RECOGNISED_DIPLOMA,
  WITH_OTHERS
}

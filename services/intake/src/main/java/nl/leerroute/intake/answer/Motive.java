package nl.leerroute.intake.answer;

/** Why somebody wants to learn, in the classes of the northern monitor. */
public enum Motive {
  LEARN_SOMETHING_NEW,
  MANDATORY,
  INTEREST,
  DAILY_LIFE,
  DIPLOMA,
  CHANGES_AT_WORK,
  CAREER,
  NEW_ROLE,
  MEET_PEOPLE,
  OTHER_WORK,
  APPRECIATION,
  HEALTH,
  START_BUSINESS,
  VOLUNTEER_WORK,
  MORE_TURNOVER,
  OTHER_CUSTOMERS
}

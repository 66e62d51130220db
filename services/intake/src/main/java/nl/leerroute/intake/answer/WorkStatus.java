package nl.leerroute.intake.answer;

/** What somebody does now, in the classes of the northern monitor. */
public enum WorkStatus {
  EMPLOYEE,
  SELF_EMPLOYED,
  JOB_SEEKER,
  STUDENT,
  PENSIONER,
  UNFIT_FOR_WORK,
  HOME_MAKER,
  VOLUNTEER,
  NOT_SEEKING,
  OTHER;

  /**
   * Whether somebody with this status and nothing beside it can have an employment contract beside
   * it.
   */
  public boolean allowsContract() {
    return this != JOB_SEEKER && this != NOT_SEEKING;
  }
}

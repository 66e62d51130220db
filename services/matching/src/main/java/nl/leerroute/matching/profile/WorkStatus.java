package nl.leerroute.matching.profile;

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
  OTHER
}

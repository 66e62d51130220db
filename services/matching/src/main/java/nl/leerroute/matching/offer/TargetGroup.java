package nl.leerroute.matching.offer;

/** For whom an offer was made. */
public enum TargetGroup {
  JOB_SEEKERS,
  EMPLOYEES,
  SELF_EMPLOYED,
  PEOPLE_ON_BENEFIT,
  LOW_LITERATE,
  NEWCOMERS,
  WORK_DISABLED,
  EVERYBODY
}

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
  EVERYBODY;

  /** Whether people are asked if they belong to it. */
  public boolean isAsked() {
    return switch (this) {
      case JOB_SEEKERS, EMPLOYEES, SELF_EMPLOYED, EVERYBODY -> true;
      case PEOPLE_ON_BENEFIT, LOW_LITERATE, NEWCOMERS, WORK_DISABLED -> false;
    };
  }
}

package nl.leerroute.matching.profile;

/** When an employee learns, and what the employer has to do with it. */
public enum LearningTime {
  /** In working time; the employer was not asked yet. */
  WITH_EMPLOYER,
  /** In working time; the employer was asked, or has agreed. */
  EMPLOYER_ASKED,
  /** The employer may know. */
  OWN_TIME,
  /** The employer is left out. */
  OWN_TIME_PRIVATELY
}

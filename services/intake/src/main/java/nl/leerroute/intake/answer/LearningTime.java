package nl.leerroute.intake.answer;

/** Whether an employee learns in working time, and whether the employer may know of it. */
public enum LearningTime {
  WITH_EMPLOYER,
  EMPLOYER_ASKED,
  OWN_TIME,
  OWN_TIME_PRIVATELY
}

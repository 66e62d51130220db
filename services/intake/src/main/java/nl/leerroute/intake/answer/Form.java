package nl.leerroute.intake.answer;

/** Where and how a course is given. */
public enum Form {
  CLASSROOM,
  BLENDED,
  ONLINE,
  WORKPLACE
}

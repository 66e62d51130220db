package nl.leerroute.intake.journey;

import nl.leerroute.intake.answer.Education;

/** Education in the three bands of Statistics Netherlands. */
public enum EducationBand {
  /** Up to vmbo and mbo 1. */
  LOW,
  /** Havo, vwo and mbo 2 to 4. */
  MIDDLE,
  /** Higher education. */
  HIGH;

  /** What one should at least have to start with, by law: havo, vwo or mbo 2. */
  public boolean isStartQualification() {
    return this != LOW;
  }

  static EducationBand of(Education education) {
    return switch (education) {
      case NONE, PRIMARY, LOWER_SECONDARY, MBO_1 -> LOW;
      case MBO_2, MBO_3, MBO_4, UPPER_SECONDARY -> MIDDLE;
      case AD, HBO_BACHELOR, ACADEMIC -> HIGH;
    };
  }
}

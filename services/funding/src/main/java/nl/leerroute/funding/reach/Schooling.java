package nl.leerroute.funding.reach;

import java.util.List;

/** Education in the three bands in which people are counted. */
public enum Schooling {
  LOW,
  MIDDLE,
  HIGH,
  UNKNOWN;

  /** The diplomas of the people in it; none when nobody told. */
  List<String> diplomas() {
    return switch (this) {
      case LOW -> List.of("NONE", "PRIMARY", "LOWER_SECONDARY", "MBO_1");
      case MIDDLE -> List.of("MBO_2", "MBO_3", "MBO_4", "UPPER_SECONDARY");
      case HIGH -> List.of("AD", "HBO_BACHELOR", "ACADEMIC");
      case UNKNOWN -> List.of();
    };
  }
}

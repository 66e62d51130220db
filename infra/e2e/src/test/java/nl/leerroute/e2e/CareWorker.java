package nl.leerroute.e2e;

import java.util.HashMap;
import java.util.Map;

/** What somebody answers who works in a nursing home. */
final class CareWorker {

  private static final Map<String, String> USUAL =
      Map.ofEntries(
          Map.entry("status", "EMPLOYEE"),
          Map.entry("contract", "PERMANENT"),
          Map.entry("contractHours", "28"),
          Map.entry("sector", "Q"),
          Map.entry("employerSize", "FROM_50_TO_249"),
          Map.entry("education", "MBO_2"),
          Map.entry("yearOfBirth", "1974"),
          Map.entry("postcode", "7811"),
          Map.entry("hoursPerWeek", "12"));

  private CareWorker() {}

  static Map<String, String> answers() {
    return USUAL;
  }

  /** As usual, but for one answer. */
  static Map<String, String> answering(String question, String answer) {
    Map<String, String> answers = new HashMap<>(USUAL);
    answers.put(question, answer);
    return Map.copyOf(answers);
  }
}

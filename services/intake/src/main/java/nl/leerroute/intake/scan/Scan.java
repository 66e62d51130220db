package nl.leerroute.intake.scan;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.intake.employer.EmployerId;

/**
 * What one firm said of itself.
 *
 * @param answers a few per block, each from 1 (not at all) to 6 (wholly)
 * @param section SBI section of the firm
 * @param size class by working persons
 * @param on the day on which it was filled in
 */
public record Scan(
    EmployerId id,
    Map<Block, List<Integer>> answers,
    Optional<String> section,
    Optional<Size> size,
    LocalDate on) {

  public static final int LEAST = 1;
  public static final int MOST = 6;

  /** Statements in each block. */
  public static final int STATEMENTS = 2;

  /** How many people work at a firm. */
  public enum Size {
    UNDER_10,
    FROM_10_TO_49,
    FROM_50_TO_249,
    FROM_250;

    static Size of(long persons) {
      if (persons < 10) {
        return UNDER_10;
      }
      if (persons < 50) {
        return FROM_10_TO_49;
      }
      return persons < 250 ? FROM_50_TO_249 : FROM_250;
    }
  }

  /** Average of each block, 1 to 6. */
  public Map<Block, Double> averages() {
    Map<Block, Double> averages = new EnumMap<>(Block.class);
    answers.forEach(
        (block, given) ->
            averages.put(
                block, given.stream().mapToInt(Integer::intValue).average().orElse(LEAST)));
    return averages;
  }
}

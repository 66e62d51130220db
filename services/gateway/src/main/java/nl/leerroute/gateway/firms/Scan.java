package nl.leerroute.gateway.firms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much a firm is a place where people learn, as it said itself.
 *
 * @param answers two for each block, each from 1 to 6
 * @param averages of each block
 * @param peers with whom it is compared; empty: there are too few others
 * @param others average of each block among them, in halves
 */
public record Scan(
    LocalDate on,
    Map<String, List<Integer>> answers,
    Map<String, Double> averages,
    Optional<String> peers,
    Map<String, Double> others) {

  /** The building blocks, in the order in which they are asked. */
  public static final List<String> BLOCKS =
      List.of("CONTENT", "SAFETY", "TOGETHER", "LEADERSHIP", "ORGANISATION", "OUTSIDE");

  /** Statements in each block. */
  public static final int STATEMENTS = 2;

  private static final int TO_START_WITH = 2;

  /** Where most can be won. */
  public List<String> lowest() {
    return BLOCKS.stream()
        .sorted(Comparator.comparing(block -> averages.getOrDefault(block, 0.0)))
        .limit(TO_START_WITH)
        .toList();
  }
}

package nl.leerroute.matching.team.search;

import java.util.List;

/**
 * One way in which schemes pay for what one person follows.
 *
 * @param number among the ways of the same parts
 * @param own cents that nobody else in the firm shares
 * @param shared cents by what they are counted in
 * @param heads awards and employees that are counted, each as often as it counts
 */
@SuppressWarnings("ArrayRecordComponent")
public record Way(int number, long own, List<Shared> shared, int[] heads) {

  public static final Way NOTHING = new Way(0, 0, List.of(), new int[0]);

  /**
   * @param link see {@link Budgets}
   * @param least a lower amount is not paid at all
   */
  public record Shared(int link, long cents, long least) {}
}

package nl.leerroute.matching.team.search;

import java.util.List;

/**
 * What everybody follows, checked in whole cents and persons.
 *
 * @param taken in a fixed order
 * @param levels by {@link Level}
 * @param used of every limit of money, by its number
 * @param lost what schemes would pay beside it if there were more room, by limit
 */
@SuppressWarnings("ArrayRecordComponent")
public record Solution(List<Taken> taken, long[] levels, long[] used, long[] lost) {

  /**
   * @param paid cents of the shared money that come, by its place in the way, for all of them
   * @param paidPersons for how many of them some of it comes
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Taken(Column column, int persons, long[] paid, int[] paidPersons) {}

  public long level(Level level) {
    return levels[level.place()];
  }
}

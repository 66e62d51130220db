package nl.leerroute.matching.team.search;

import java.util.Arrays;

/** What one person of a group may follow, with one way in which it is paid. */
public final class Column {

  private final int group;
  private final int[] parts;
  private final Way way;
  private final long served;
  private final int[] weeks;
  private final int[] runs;
  private final long[] levels;

  Column(int group, int[] parts, Way way, long served, int[] weeks, int[] runs, long[] levels) {
    this.group = group;
    this.parts = parts;
    this.way = way;
    this.served = served;
    this.weeks = weeks;
    this.runs = runs;
    this.levels = levels;
  }

  public int group() {
    return group;
  }

  /** Ascending. */
  public int[] parts() {
    return parts;
  }

  public Way way() {
    return way;
  }

  /** Bits of the lines that are learned. */
  public long served() {
    return served;
  }

  public int[] weeks() {
    return weeks;
  }

  int[] runs() {
    return runs;
  }

  /** By {@link Level}; money that the firm shares is not yet taken off. */
  long level(int level) {
    return levels[level];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Column column
        && group == column.group
        && way.number() == column.way.number()
        && Arrays.equals(parts, column.parts);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * group + Arrays.hashCode(parts)) + way.number();
  }
}

package nl.leerroute.matching.team.search;

import java.util.Arrays;

/**
 * Levels on which every person of every group has the best that anybody of the group can have, so
 * that nothing else need be looked at.
 */
final class Pinned {

  static final long FREE = Long.MIN_VALUE;

  private final long[][] values;
  private final boolean[] levels = new boolean[Level.ALL];

  Pinned(int groups) {
    values = new long[groups][Level.ALL];
    for (long[] each : values) {
      Arrays.fill(each, FREE);
    }
  }

  void pin(Level level, long[] ofGroups) {
    levels[level.place()] = true;
    for (int group = 0; group < values.length; group++) {
      values[group][level.place()] = ofGroups[group];
    }
  }

  boolean has(Level level) {
    return levels[level.place()];
  }

  long of(int group, int level) {
    return values[group][level];
  }

  boolean allows(Column column) {
    for (int level = 0; level < Level.ALL; level++) {
      long pin = values[column.group()][level];
      if (pin != FREE && column.level(level) != pin) {
        return false;
      }
    }
    return true;
  }

  Pinned copy() {
    Pinned copy = new Pinned(values.length);
    for (int group = 0; group < values.length; group++) {
      copy.values[group] = values[group].clone();
    }
    System.arraycopy(levels, 0, copy.levels, 0, levels.length);
    return copy;
  }
}

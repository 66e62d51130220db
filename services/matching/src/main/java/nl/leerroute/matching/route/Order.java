package nl.leerroute.matching.route;

import java.util.Comparator;
import java.util.List;

/** Compares routes level by level; the better one comes first. */
record Order(List<Level> levels) implements Comparator<Measures> {

  @Override
  public int compare(Measures a, Measures b) {
    for (Level level : levels) {
      int difference = Long.compare(level.of(a), level.of(b));
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  boolean isBetter(Measures a, Measures b) {
    return compare(a, b) < 0;
  }

  /** The level that decides among routes of one class. */
  Level focus() {
    return levels.stream()
        .filter(level -> level != Level.RUNG && level != Level.AT_WORK)
        .findFirst()
        .orElseThrow();
  }
}

package nl.leerroute.matching.team.search;

import java.util.List;
import java.util.stream.Stream;

/** In which order a plan is the best one, after as many as possible learn what they must. */
public enum Aim {
  LEAST_ABSENCE,
  CHEAPEST,
  FASTEST;

  public List<Level> order() {
    return Stream.concat(Stream.of(Level.MANDATORY, Level.MUST, Level.TRAINABLE), after()).toList();
  }

  private Stream<Level> after() {
    return switch (this) {
      case LEAST_ABSENCE -> Stream.of(Level.ABSENCE, Level.COST, Level.DAYS);
      case CHEAPEST -> Stream.of(Level.COST, Level.ABSENCE, Level.DAYS);
      case FASTEST -> Stream.of(Level.DAYS, Level.ABSENCE, Level.COST);
    };
  }

  /** Below zero where the first is better. */
  int compare(long[] one, long[] other) {
    for (Level level : order()) {
      int difference = Long.compare(one[level.place()], other[level.place()]);
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }
}

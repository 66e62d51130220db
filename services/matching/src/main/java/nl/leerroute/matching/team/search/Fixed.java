package nl.leerroute.matching.team.search;

import java.util.Map;
import java.util.TreeMap;

/** Levels that a better plan must keep, for the firm together. */
record Fixed(Map<Level, Long> most) {

  static final Fixed NOTHING = new Fixed(Map.of());

  Fixed and(Level level, long value) {
    Map<Level, Long> more = new TreeMap<>(most);
    more.put(level, value);
    return new Fixed(Map.copyOf(more));
  }
}

package nl.leerroute.insights.funnel;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * What one flow missed through time, each state until the next.
 *
 * <p>Facts may come in any order, late and more than once: the shortage that results is the same.
 */
public record Shortage(String flow, SortedMap<Instant, Missed> since) {

  /** Who has not been heard of for so long counts no more. */
  static final Duration COUNTS = Duration.ofDays(26 * 7);

  public Shortage {
    since = Collections.unmodifiableSortedMap(new TreeMap<>(since));
  }

  public static Shortage start(String flow) {
    return new Shortage(flow, new TreeMap<>());
  }

  public Shortage with(ShortageFact fact) {
    SortedMap<Instant, Missed> further = new TreeMap<>(since);
    further.merge(fact.at(), new Missed(fact.area(), fact.skills()), Missed::and);
    return new Shortage(flow, further);
  }

  /** Tells each week at whose end something was missed, and what. */
  void eachWeek(BiConsumer<Week, Missed> told) {
    NavigableMap<Instant, Missed> states = new TreeMap<>(since);
    states.forEach(
        (from, missed) -> {
          Instant lasts = from.plus(COUNTS);
          Instant until =
              Optional.ofNullable(states.higherKey(from)).filter(lasts::isAfter).orElse(lasts);
          for (Week week = Week.of(from); !week.until().isAfter(until); week = week.next()) {
            told.accept(week, missed);
          }
        });
  }
}

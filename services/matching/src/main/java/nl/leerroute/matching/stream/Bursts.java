package nl.leerroute.matching.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Says when changes are taken in: soon after the first of a burst, so that steady changes are taken
 * in as well, and so seldom that most of the time is left for planning.
 */
final class Bursts {

  private static final Duration SHORTEST = Duration.ofSeconds(1);

  /** Taking in takes at most so small a part of the time. */
  private static final int PART = 10;

  private Duration wait = SHORTEST;
  private Optional<Instant> first = Optional.of(Instant.MIN);

  void changed(Instant now) {
    first = first.or(() -> Optional.of(now));
  }

  boolean isOver(Instant now) {
    return first.filter(since -> !now.isBefore(since.plus(wait))).isPresent();
  }

  /** From here on changes are a new burst. */
  void begin() {
    first = Optional.empty();
  }

  /** How long it took to take the last burst in. */
  void took(Duration time) {
    Duration longer = time.multipliedBy(PART);
    wait = longer.compareTo(SHORTEST) > 0 ? longer : SHORTEST;
  }
}

package nl.leerroute.launcher;

import java.time.Duration;

/**
 * How long to wait before a process is started again: longer each time it does not last.
 *
 * @param shortLives how often in a row it ended soon after its start
 */
record BackOff(int shortLives) {

  static final BackOff NONE = new BackOff(0);
  private static final Duration LASTING = Duration.ofMinutes(1);
  private static final int LONGEST_SECONDS = 30;

  BackOff after(Duration life) {
    return life.compareTo(LASTING) < 0 ? new BackOff(shortLives + 1) : new BackOff(1);
  }

  Duration pause() {
    return Duration.ofSeconds(Math.min(LONGEST_SECONDS, (1L << Math.min(shortLives, 6)) / 2));
  }
}

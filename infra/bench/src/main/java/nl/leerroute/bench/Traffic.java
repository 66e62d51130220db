package nl.leerroute.bench;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** What requests of one kind came to since the last look. */
final class Traffic {

  /**
   * @param failed by what was seen
   * @param again asked once more elsewhere, because nobody listened
   * @param pause longest time in which nobody was answered
   */
  record Seen(long answered, Map<String, Integer> failed, long again, Duration pause) {

    int failures() {
      return failed.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  private final Map<String, Integer> failed = new TreeMap<>();
  private long answered;
  private long again;
  private long last = System.nanoTime();
  private long longest;

  synchronized void answered() {
    answered++;
    pausedUntilNow();
  }

  synchronized void failed(String how) {
    failed.merge(how, 1, Integer::sum);
  }

  synchronized void again() {
    again++;
  }

  private void pausedUntilNow() {
    long now = System.nanoTime();
    longest = Math.max(longest, now - last);
    last = now;
  }

  synchronized Seen seen() {
    pausedUntilNow();
    Seen seen = new Seen(answered, new TreeMap<>(failed), again, Duration.ofNanos(longest));
    failed.clear();
    answered = 0;
    again = 0;
    longest = 0;
    return seen;
  }
}

package nl.leerroute.life;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.leerroute.contracts.WindowPublished;

/**
 * A scheme with one window.
 *
 * @param exhausted from when on there is no money left; at the end of the window: there always is
 */
record Fund(String scheme, Instant opens, Instant exhausted, Instant closes, long cents) {

  /** It opens in spring, and who asks before that finds nothing. */
  static final int OPENING = 0;

  /** Its money is gone within an hour. */
  static final int RUN = 1;

  private static final Duration RUSH = Duration.ofMinutes(40);

  static List<Fund> of(Scale scale) {
    List<Fund> funds = new ArrayList<>();
    for (int number = 0; number < scale.schemes(); number++) {
      funds.add(of(scale, number));
    }
    return funds;
  }

  private static Fund of(Scale scale, int number) {
    String scheme = "life-fund-%02d".formatted(number);
    return switch (number) {
      case OPENING -> {
        Instant opens = scale.at(scale.first().plusDays(100), 9 * 3600);
        yield new Fund(scheme, opens, scale.until(), scale.until(), 60_000);
      }
      case RUN -> {
        Instant opens = scale.at(scale.first().plusDays(59), 9 * 3600);
        yield new Fund(scheme, opens, opens.plus(RUSH), scale.until(), 100_000);
      }
      default ->
          new Fund(scheme, scale.from(), scale.until(), scale.until(), 20_000 + 1_500L * number);
    };
  }

  String window() {
    return scheme + "/1";
  }

  boolean isOpen(Instant at) {
    return !at.isBefore(opens) && at.isBefore(closes);
  }

  boolean hasMoney(Instant at) {
    return at.isBefore(exhausted);
  }

  List<WindowPublished> windows() {
    List<WindowPublished> steps = new ArrayList<>();
    steps.add(window(WindowPublished.Status.PLANNED));
    steps.add(window(WindowPublished.Status.OPEN));
    if (exhausted.isBefore(closes)) {
      steps.add(window(WindowPublished.Status.SCARCE));
      steps.add(window(WindowPublished.Status.EXHAUSTED));
    }
    return steps;
  }

  private WindowPublished window(WindowPublished.Status status) {
    return new WindowPublished(window(), scheme, "1", opens, closes, status, 1_000 * cents);
  }
}

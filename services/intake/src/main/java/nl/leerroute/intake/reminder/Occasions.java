package nl.leerroute.intake.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.intake.journey.Progress;
import nl.leerroute.intake.profile.Journey;

/** Days on which it helps to look at the chosen route again. */
final class Occasions {

  private static final ZoneId LEGAL = ZoneId.of("Europe/Amsterdam");

  /** People stop between the plan and the first step. */
  private static final List<Duration> AFTER_CHOOSING =
      List.of(Duration.ofDays(3), Duration.ofDays(14));

  private static final int DAYS_BEFORE_A_START = 7;
  private static final int HOUR = 9;

  /** What was missed for longer is told by the page only. */
  private static final Duration STALE = Duration.ofDays(4);

  private Occasions() {}

  /** Whether there was one since then. */
  static boolean since(Instant told, Instant now, Journey journey) {
    return of(journey)
        .anyMatch(at -> at.isAfter(told) && !at.isAfter(now) && at.isAfter(now.minus(STALE)));
  }

  static Optional<Instant> after(Instant now, Journey journey) {
    return of(journey).filter(at -> at.isAfter(now)).min(Comparator.naturalOrder());
  }

  private static Stream<Instant> of(Journey journey) {
    return switch (journey.progress()) {
      case Progress.Chosen() ->
          Stream.concat(AFTER_CHOOSING.stream().map(journey.since()::plus), starts(journey));
      case Progress.Enrolled(), Progress.Started() -> starts(journey);
      case Progress.Completed _, Progress.Stopped _ -> Stream.empty();
    };
  }

  private static Stream<Instant> starts(Journey journey) {
    return journey.starts().values().stream()
        .map(day -> morning(day.minusDays(DAYS_BEFORE_A_START)));
  }

  private static Instant morning(LocalDate day) {
    return day.atTime(HOUR, 0).atZone(LEGAL).toInstant();
  }
}

package nl.leerroute.intake.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.intake.journey.Progress;
import nl.leerroute.intake.profile.Journey;
import nl.leerroute.intake.profile.RouteId;
import org.junit.jupiter.api.Test;

class OccasionsTest {

  private static final Instant CHOSEN = Instant.parse("2026-11-02T12:00:00Z");

  @Test
  void whoChoseIsRemindedAfterSomeDaysAndNotBefore() {
    assertThat(Occasions.since(CHOSEN, after(2), journey(new Progress.Chosen()))).isFalse();
    assertThat(Occasions.since(CHOSEN, after(3), journey(new Progress.Chosen()))).isTrue();
    assertThat(Occasions.after(CHOSEN, journey(new Progress.Chosen()))).contains(after(3));
  }

  @Test
  void whatWasToldOnceIsNotToldAgain() {
    assertThat(Occasions.since(after(3), after(4), journey(new Progress.Chosen()))).isFalse();
  }

  @Test
  void aWeekBeforeACourseBeginsIsAnOccasion() {
    Instant morning = Instant.parse("2027-01-04T08:00:00Z");

    assertThat(Occasions.since(morning.minusSeconds(60), morning, journey(new Progress.Enrolled())))
        .isTrue();
    assertThat(Occasions.after(morning, journey(new Progress.Enrolled()))).isEmpty();
  }

  @Test
  void whoStoppedOrIsDoneIsLeftInPeace() {
    assertThat(Occasions.after(CHOSEN, journey(new Progress.Stopped(Set.of())))).isEmpty();
    assertThat(Occasions.after(CHOSEN, journey(new Progress.Completed(Set.of())))).isEmpty();
  }

  @Test
  void whatWasMissedForLongIsNotToldByMail() {
    assertThat(Occasions.since(CHOSEN, after(9), journey(new Progress.Chosen()))).isFalse();
  }

  private static Instant after(int days) {
    return CHOSEN.plus(Duration.ofDays(days));
  }

  private static Journey journey(Progress progress) {
    return new Journey(
        RouteId.written("r-1").orElseThrow(),
        Map.of("lassen", LocalDate.of(2027, 1, 11)),
        progress,
        CHOSEN,
        Optional.empty());
  }
}

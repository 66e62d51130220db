package nl.leerroute.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import nl.leerroute.gateway.routes.Freshness.Planned;
import org.junit.jupiter.api.Test;

class FreshnessTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  @Test
  void withoutRoutesTheFirstAreAwaited() {
    assertThat(Freshness.of(3, Optional.empty(), NOW)).isEqualTo(Freshness.FIRST);
  }

  @Test
  void routesForEarlierAnswersAreFollowedByOthers() {
    assertThat(Freshness.of(3, planned(2, 60), NOW)).isEqualTo(Freshness.FOLLOWING);
  }

  @Test
  void routesForTheLastAnswersAreCurrent() {
    assertThat(Freshness.of(3, planned(3, 60), NOW)).isEqualTo(Freshness.CURRENT);
    assertThat(Freshness.of(3, planned(3, 60), NOW).waiting()).isFalse();
  }

  @Test
  void aSessionThatSaidNothingTakesWhatThereIs() {
    assertThat(Freshness.of(0, planned(7, 60), NOW)).isEqualTo(Freshness.CURRENT);
  }

  @Test
  void routesWhoseTimeHasPassedAreDue() {
    assertThat(Freshness.of(3, planned(3, 0), NOW)).isEqualTo(Freshness.DUE);
  }

  private static Optional<Planned> planned(long profileVersion, long validSeconds) {
    return Optional.of(new Planned(profileVersion, NOW.plusSeconds(validSeconds)));
  }
}

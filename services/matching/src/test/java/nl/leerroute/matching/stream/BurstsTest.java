package nl.leerroute.matching.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BurstsTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private final Bursts bursts = new Bursts();

  @Test
  void whatIsThereAtTheStartIsTakenInAtOnce() {
    assertThat(bursts.isOver(NOW)).isTrue();
  }

  @Test
  void withoutAChangeThereIsNothingToTakeIn() {
    bursts.begin();

    assertThat(bursts.isOver(NOW.plusSeconds(1_000))).isFalse();
  }

  @Test
  void changesThatDoNotStopAreTakenInASecondAfterTheFirst() {
    bursts.begin();
    bursts.changed(NOW);
    bursts.changed(NOW.plusMillis(900));

    assertThat(bursts.isOver(NOW.plusMillis(999))).isFalse();
    assertThat(bursts.isOver(NOW.plusMillis(1_000))).isTrue();
  }

  @Test
  void whatTakesLongToTakeInIsTakenInLessOften() {
    bursts.begin();
    bursts.took(Duration.ofMillis(400));
    bursts.changed(NOW);

    assertThat(bursts.isOver(NOW.plusMillis(3_999))).isFalse();
    assertThat(bursts.isOver(NOW.plusMillis(4_000))).isTrue();
  }
}

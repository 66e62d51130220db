package nl.leerroute.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackOffTest {

  @Test
  void thePauseDoublesWhileTheProcessDoesNotLast() {
    assertThat(
            Stream.iterate(BackOff.NONE, each -> each.after(Duration.ofSeconds(5)))
                .limit(8)
                .map(each -> each.pause().toSeconds()))
        .containsExactly(0L, 1L, 2L, 4L, 8L, 16L, 30L, 30L);
  }

  @Test
  void aProcessThatLastedIsStartedAgainSoon() {
    BackOff impatient = new BackOff(6).after(Duration.ofMinutes(5));
    assertThat(impatient.pause()).isEqualTo(Duration.ofSeconds(1));
  }
}

package nl.leerroute.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever adds up what stands in a table gets the whole. */
class PercentsTest {

  @Test
  void partsAddUpToTheWhole() {
    assertThat(Percents.of(List.of(335, 335, 330))).containsExactly(34, 33, 33);
    assertThat(Percents.of(Collections.nCopies(16, 62)).stream().mapToInt(it -> it).sum())
        .isEqualTo(99);
    assertThat(Percents.of(List.of(996, 4))).containsExactly(100, 0);
    assertThat(Percents.of(List.of())).isEmpty();
  }
}

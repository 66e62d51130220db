package nl.leerroute.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LabelledTest {

  private final Labelled text = new Labelled("...", "nl", Set.of("a", "b", "c"));

  @Test
  void noMoreSuggestionsCountThanThereAreRightOnes() {
    assertThat(text.precision(List.of("a", "x", "b", "c"), 5)).isEqualTo(2.0 / 3);
  }

  @Test
  void onlyTheFirstCount() {
    assertThat(text.precision(List.of("a", "x", "b"), 2)).isEqualTo(0.5);
  }
}

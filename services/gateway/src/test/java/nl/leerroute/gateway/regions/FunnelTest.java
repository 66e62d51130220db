package nl.leerroute.gateway.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import nl.leerroute.gateway.language.Bilingual;
import nl.leerroute.gateway.regions.Funnel.Stage;
import org.junit.jupiter.api.Test;

class FunnelTest {

  private static final Bilingual TEXT = new Bilingual("tekst", "text");

  @Test
  void theLargestStageFillsTheBar() {
    Stage most = stage(OptionalLong.of(240), false);
    Stage half = stage(OptionalLong.of(120), false);

    assertThat(funnel(most, half).share(most)).isEqualTo(100);
    assertThat(funnel(most, half).share(half)).isEqualTo(50);
  }

  @Test
  void aStageThatIsNotToldHasNoBarToGuessFrom() {
    Stage hidden = stage(OptionalLong.empty(), false);

    assertThat(funnel(stage(OptionalLong.of(240), false), hidden).share(hidden)).isZero();
    assertThat(funnel(hidden).share(hidden)).isZero();
  }

  @Test
  void aTotalThatLeavesAreasOutSaysSo() {
    assertThat(funnel(stage(OptionalLong.of(10), true)).partial()).isTrue();
    assertThat(funnel(stage(OptionalLong.of(10), false)).partial()).isFalse();
  }

  private static Funnel funnel(Stage... stages) {
    return new Funnel("2026-W46", "AM01", TEXT, TEXT, List.of(stages));
  }

  private static Stage stage(OptionalLong persons, boolean partial) {
    return new Stage("ENTERED", TEXT, persons, partial);
  }
}

package nl.leerroute.matching.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.leerroute.matching.AnOffer;
import org.junit.jupiter.api.Test;

class ExemptionsTest {

  private static final Offer COURSE =
      AnOffer.called("course")
          .teaching("a", "b")
          .taking(10, 8)
          .costing(1_000)
          .exempting("a", 2, 16, 250)
          .exempting("b", 1, 4, 100)
          .made();

  @Test
  void whatIsProvenIsLeftOutAndNothingElse() {
    Offer left = COURSE.exempting("a"::equals);

    assertThat(left.price().feeCents()).isEqualTo(75_000);
    assertThat(left.durationWeeks()).isEqualTo(8);
    assertThat(left.studyLoadHours()).isEqualTo(64);
    assertThat(left.pieces().spared().orElseThrow())
        .isEqualTo(new Pieces.Spared(List.of("a"), 2, 16, 25_000));
  }

  @Test
  void whoCanProveNothingTakesAllOfIt() {
    assertThat(COURSE.exempting(skill -> false)).isSameAs(COURSE);
  }

  @Property
  void nothingCostsLessThanNothingOrMoreThanAllOfIt(
      @ForAll @IntRange(min = -5, max = 40) int weeks,
      @ForAll @IntRange(min = -50, max = 400) int hours,
      @ForAll @IntRange(min = -500, max = 5_000) int euros,
      @ForAll boolean both) {
    Offer whole =
        AnOffer.called("course")
            .teaching("a", "b")
            .taking(10, 8)
            .costing(1_000)
            .exempting("a", weeks, hours, euros)
            .exempting("b", weeks, hours, euros)
            .made();
    Offer left = whole.exempting(skill -> both || skill.equals("a"));

    assertThat(left.price().chargedCents()).isBetween(0L, whole.price().chargedCents());
    assertThat(left.durationWeeks()).isBetween(1, whole.durationWeeks());
    assertThat(left.studyLoadHours()).isBetween(0, whole.studyLoadHours());
    assertThat(left.price().chargedCents() + left.pieces().spared().orElseThrow().cents())
        .as("with what is spared it is all of it")
        .isEqualTo(whole.price().chargedCents());
  }
}

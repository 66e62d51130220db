package nl.leerroute.insights.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublishedWeekTest {

  private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");
  private static final Week WEEK = Week.of(NOW).previous();

  @Test
  void aCorrectionIsANewEditionWithItsReasonAndTheOldOneStays() {
    PublishedWeek first = next(Optional.empty(), 14);
    PublishedWeek second = next(Optional.of(first), 15);

    assertThat(second.editions())
        .containsExactly(
            new Edition(1, NOW, Edition.Reason.FIRST, figures(14)),
            new Edition(2, NOW, Edition.Reason.LATE_FACTS, figures(15)));
    assertThat(second.latest().number()).isEqualTo(2);
  }

  @Test
  void aLateFactThatChangesNoFigureMakesNoEdition() {
    PublishedWeek first = next(Optional.empty(), 13);

    assertThat(PublishedWeek.next(WEEK, Optional.of(first), figures(14), NOW)).isEmpty();
  }

  private static PublishedWeek next(Optional<PublishedWeek> before, int persons) {
    return PublishedWeek.next(WEEK, before, figures(persons), NOW).orElseThrow();
  }

  private static Figures figures(int persons) {
    Table table = new Table();
    table.add(Area.AM01, Stage.ENTERED, persons);
    return Disclosure.of(table);
  }
}

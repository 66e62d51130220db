package nl.leerroute.catalogue.importing;

import static nl.leerroute.catalogue.importing.Courses.course;
import static nl.leerroute.catalogue.importing.Courses.with;
import static nl.leerroute.catalogue.importing.Courses.withoutPrice;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerroute.catalogue.offer.OfferId;
import org.junit.jupiter.api.Test;

/** What is not good enough waits in quarantine, and counts as a person corrects it. */
class CorrectingRecordsTest {

  private final Importing importing = new Importing();

  @Test
  void aBadRecordLeavesTheLastGoodVersionAsItIs() {
    importing.whole(List.of(course("a"), course("b")));
    importing.whole(List.of(withoutPrice("a"), course("b")));
    importing.whole(List.of(withoutPrice("a"), course("b")));

    assertThat(importing.offers()).hasSize(2);
    assertThat(importing.told().getFirst().offer()).isEqualTo(new OfferId("a"));

    importing.whole(List.of(course("b")));

    assertThat(importing.offers()).containsOnlyKeys(new OfferId("b"));
    assertThat(importing.quarantine("vonk")).isEmpty();
  }

  @Test
  void aCorrectionIsOfferedAndCountsUntilTheSourceSaysSomethingElse() {
    importing.whole(List.of(withoutPrice("a"), course("b")));
    Quarantined record = importing.quarantine("vonk").getFirst();

    assertThat(importing.correct(record, with(course("a"), "offerId", "elsewhere")).outcome())
        .isEqualTo(Outcome.TAKEN);
    assertThat(importing.offers()).containsKey(new OfferId("a"));

    importing.whole(List.of(withoutPrice("a"), course("b")));
    assertThat(importing.told().getFirst().outcome()).isEqualTo(Outcome.UNCHANGED);

    importing.whole(List.of(with(withoutPrice("a"), "durationWeeks", 9), course("b")));
    assertThat(importing.told().getFirst().outcome()).isEqualTo(Outcome.QUARANTINED);
  }

  @Test
  void aCorrectionThatIsNotGoodEnoughChangesNothing() {
    importing.whole(List.of(withoutPrice("a")));
    List<Quarantined> before = importing.quarantine("vonk");

    RecordOutcome outcome =
        importing.correct(before.getFirst(), with(course("a"), "durationWeeks", "acht"));

    assertThat(outcome.flaws())
        .extracting(flaw -> flaw.problem().field())
        .containsExactly("durationWeeks");
    assertThat(importing.quarantine("vonk")).isEqualTo(before);
    assertThat(importing.offers()).isEmpty();
  }

  @Test
  void whatWasCorrectedEndsWhenTheSourceNoLongerHasIt() {
    importing.whole(List.of(withoutPrice("a"), course("b")));
    importing.correct(importing.quarantine("vonk").getFirst(), course("a"));
    importing.whole(List.of(course("b")));

    assertThat(importing.offers()).containsOnlyKeys(new OfferId("b"));
    assertThat(importing.quarantine("vonk")).isEmpty();
  }
}

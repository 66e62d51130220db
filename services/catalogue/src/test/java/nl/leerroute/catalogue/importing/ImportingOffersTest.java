package nl.leerroute.catalogue.importing;

import static nl.leerroute.catalogue.importing.Courses.course;
import static nl.leerroute.catalogue.importing.Courses.with;
import static nl.leerroute.catalogue.importing.Courses.withoutPrice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.leerroute.catalogue.offer.OfferId;
import org.junit.jupiter.api.Test;

/** Every record of a delivery has its outcome, and no course is there twice. */
class ImportingOffersTest {

  private final Importing importing = new Importing();

  @Test
  void everyRecordHasItsOutcomeInTheOrderOfTheDelivery() {
    importing.whole(List.of(course("a"), course("b"), course("c")));

    importing.whole(
        List.of(
            course("a"),
            with(course("b"), "durationWeeks", 9),
            course("d"),
            withoutPrice("e"),
            course("c")));

    assertThat(importing.told())
        .extracting(RecordOutcome::key, RecordOutcome::outcome)
        .containsExactly(
            tuple("a", Outcome.UNCHANGED),
            tuple("b", Outcome.CHANGED),
            tuple("d", Outcome.TAKEN),
            tuple("e", Outcome.QUARANTINED),
            tuple("c", Outcome.UNCHANGED));
    assertThat(importing.latest().counts().of(Outcome.UNCHANGED)).isEqualTo(2);
    assertThat(importing.latest().stage()).isEqualTo(new Run.Stage.Done());
  }

  @Test
  void theSameDeliveryTwiceChangesNothing() {
    List<Map<String, Object>> delivery =
        List.of(course("a"), course("b"), withoutPrice("c"), with(course("a"), "offerId", "d"));
    importing.whole(delivery);
    Map<OfferId, Object> before = importing.offers();
    List<Quarantined> quarantined = importing.quarantine("vonk");

    importing.whole(delivery);

    assertThat(importing.told())
        .extracting(RecordOutcome::outcome)
        .containsExactly(Outcome.UNCHANGED, Outcome.UNCHANGED, Outcome.QUARANTINED, Outcome.DOUBLE);
    assertThat(importing.offers()).isEqualTo(before);
    assertThat(importing.quarantine("vonk"))
        .extracting(Quarantined::id, Quarantined::since)
        .isEqualTo(quarantined.stream().map(one -> tuple(one.id(), one.since())).toList());
  }

  @Test
  void tenThousandCopiesOfOneCourseAreOneOfferAndDoubles() {
    importing.whole(
        IntStream.range(0, 10_000)
            .mapToObj(i -> with(course("copy"), "offerId", "copy-" + i))
            .toList());

    assertThat(importing.offers()).containsOnlyKeys(new OfferId("copy-0"));
    assertThat(importing.latest().counts())
        .isEqualTo(new Counts(Map.of(Outcome.TAKEN, 1, Outcome.DOUBLE, 9_999)));
    assertThat(importing.told().getLast().offer()).isEqualTo(new OfferId("copy-0"));
  }

  @Test
  void anIdThatComesTwiceInOneDeliveryCountsOnce() {
    importing.whole(List.of(course("a"), with(course("a"), "durationWeeks", 30)));

    assertThat(importing.told())
        .extracting(RecordOutcome::outcome)
        .containsExactly(Outcome.TAKEN, Outcome.DOUBLE);
  }

  @Test
  void aSourceThatChangesItsIdsKeepsItsOffersAndGoesOnUnderTheNewOnes() {
    importing.whole(List.of(course("a"), course("b"), course("c")));
    importing.whole(List.of(renamed("a"), renamed("b"), renamed("c")));

    assertThat(importing.told())
        .extracting(RecordOutcome::key, RecordOutcome::outcome, RecordOutcome::offer)
        .containsExactly(
            tuple("new-a", Outcome.DOUBLE, new OfferId("a")),
            tuple("new-b", Outcome.DOUBLE, new OfferId("b")),
            tuple("new-c", Outcome.DOUBLE, new OfferId("c")));

    importing.whole(List.of(with(renamed("a"), "durationWeeks", 9), renamed("b"), renamed("c")));

    assertThat(importing.told())
        .extracting(RecordOutcome::outcome)
        .containsExactly(Outcome.CHANGED, Outcome.UNCHANGED, Outcome.UNCHANGED);
    assertThat(importing.offers().keySet())
        .containsExactlyInAnyOrder(new OfferId("a"), new OfferId("b"), new OfferId("c"));
  }

  private static Map<String, Object> renamed(String id) {
    return with(course(id), "offerId", "new-" + id);
  }

  @Test
  void aProviderCannotWriteAnothersOffers() {
    importing.whole(List.of(course("a")));
    importing.from(
        "kompas.file", List.of(course("a"), with(course("b"), "provider", Map.of("id", "vonk"))));

    assertThat(importing.told())
        .extracting(RecordOutcome::outcome)
        .containsExactly(Outcome.REFUSED, Outcome.REFUSED);
    assertThat(importing.told().getFirst().flaws().getFirst().problem().code())
        .isEqualTo("another-provider");
    assertThat(importing.quarantine("kompas")).isEmpty();
  }

  @Test
  void aRecordWithoutAnIdIsRefusedAndTheRestGoesOn() {
    importing.whole(List.of(with(course("a"), "offerId", "has spaces"), course("b")));

    assertThat(importing.told())
        .extracting(RecordOutcome::outcome)
        .containsExactly(Outcome.REFUSED, Outcome.TAKEN);
  }

  @Test
  void aSourceThatKnowsOnlyNamesAndPostcodesIsFilledIn() {
    Map<String, Object> run =
        Map.of("id", "a", "start", "2027-03-01", "language", "nl", "place", Map.of("pc4", "9711"));
    importing.whole(
        List.of(with(with(course("a"), "teaches", List.of("lassen")), "offerings", List.of(run))));

    assertThat(importing.told().getFirst().outcome()).isEqualTo(Outcome.TAKEN);
  }

  @Test
  void aNameThatIsNoSkillsAndAPostcodeThatIsNowhereAreSaidInWords() {
    Map<String, Object> run =
        Map.of("id", "a", "start", "2027-03-01", "language", "nl", "place", Map.of("pc4", "1000"));
    importing.whole(
        List.of(with(with(course("a"), "teaches", List.of("lasse")), "offerings", List.of(run))));

    assertThat(importing.told().getFirst().flaws())
        .extracting(flaw -> flaw.problem().field(), flaw -> flaw.problem().code())
        .containsExactly(
            tuple("offerings[0].place", "unknown-place"), tuple("teaches[0]", "unknown-skill"));
    assertThat(importing.told().getFirst().flaws().getLast().problem().sentence().nl())
        .contains("Bedoel je: lassen?");
  }

  @Test
  void whatCannotBeReadAtAllIsRefusedWithItsReason() {
    importing.unreadable();

    assertThat(importing.latest().stage()).isInstanceOf(Run.Stage.Refused.class);
  }
}

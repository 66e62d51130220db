package nl.leerroute.catalogue.importing;

import static nl.leerroute.catalogue.importing.Courses.course;
import static nl.leerroute.catalogue.importing.Courses.with;
import static nl.leerroute.catalogue.importing.Courses.withoutPrice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerroute.catalogue.offer.OfferId;
import org.junit.jupiter.api.Test;

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
  void whatIsGoneAfterAWholeDeliveryEnds() {
    importing.whole(courses(10));
    importing.whole(courses(9));

    assertThat(importing.told())
        .filteredOn(one -> one.outcome() == Outcome.ENDED)
        .singleElement()
        .satisfies(one -> assertThat(one.title()).isEqualTo("Cursus c-9"));
    assertThat(importing.offers()).hasSize(9);
  }

  @Test
  void anEndedOfferThatComesBackIsTakenAgain() {
    importing.whole(courses(10));
    importing.whole(courses(9));
    importing.whole(courses(10));

    assertThat(importing.told().getLast().outcome()).isEqualTo(Outcome.TAKEN);
  }

  @Test
  void nothingEndsAfterADeliveryOfSomeOffersAndTheyAreNotForgotten() {
    importing.whole(courses(10));
    importing.some(List.of(course("another")));

    assertThat(importing.told()).extracting(RecordOutcome::outcome).containsExactly(Outcome.TAKEN);
    assertThat(importing.offers()).hasSize(11);

    importing.whole(Stream.concat(courses(9).stream(), Stream.of(course("another"))).toList());

    assertThat(importing.latest().counts())
        .isEqualTo(new Counts(Map.of(Outcome.UNCHANGED, 10, Outcome.ENDED, 1)));
  }

  @Test
  void whenTooMuchWouldEndAPersonHasToSaySo() {
    importing.whole(courses(10));
    importing.whole(courses(7));

    assertThat(importing.latest().stage()).isEqualTo(new Run.Stage.Held(3, 10));
    assertThat(importing.offers()).hasSize(10);

    importing.confirm();

    assertThat(importing.latest().stage()).isEqualTo(new Run.Stage.Done());
    assertThat(importing.latest().counts().of(Outcome.ENDED)).isEqualTo(3);
    assertThat(importing.offers()).hasSize(7);
  }

  @Test
  void aDeliveryAfterOneThatWasHeldTakesItsPlace() {
    importing.whole(courses(10));
    importing.whole(courses(7));
    Run held = importing.latest();
    importing.whole(courses(10));

    assertThat(importing.offers()).hasSize(10);
    assertThat(importing.confirming().confirm(held.id()).blockOptional()).isEmpty();
  }

  @Test
  void anEmptyDeliveryEndsNothingByItself() {
    importing.whole(List.of(course("only")));
    importing.whole(List.of());

    assertThat(importing.latest().stage()).isEqualTo(new Run.Stage.Held(1, 1));
  }

  @Test
  void whatAnotherSourceDeliversByNowDoesNotEndWithTheOldOne() {
    importing.whole(courses(3));
    importing.from("vonk.ooapi", courses(3));
    importing.whole(List.of(course("c-0")));

    assertThat(importing.offers()).hasSize(3);
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
  void aRunThatWasCutOffGoesOnAtTheLastFinishedPage() {
    List<Map<String, Object>> delivery = courses(9);
    importing.killedBeforePage(3, delivery);

    assertThat(importing.latest().pages()).isEqualTo(3);
    assertThat(importing.offers()).hasSize(6);

    importing.anotherInstanceGoesOn(delivery);

    assertThat(importing.latest().stage()).isEqualTo(new Run.Stage.Done());
    assertThat(importing.latest().counts()).isEqualTo(new Counts(Map.of(Outcome.TAKEN, 9)));
    assertThat(importing.told())
        .extracting(RecordOutcome::key)
        .containsExactlyElementsOf(
            delivery.stream().map(one -> (String) one.get("offerId")).toList());
  }

  @Test
  void aRunThatWasCutOffStillKnowsWhatIsGone() {
    importing.whole(courses(20));
    importing.killedBeforePage(3, courses(18));
    importing.anotherInstanceGoesOn(courses(18));

    assertThat(importing.latest().counts())
        .isEqualTo(new Counts(Map.of(Outcome.UNCHANGED, 18, Outcome.ENDED, 2)));
  }

  @Test
  void aRunIsLeftToTheInstanceThatWorksOnIt() {
    importing.killedBeforePage(3, courses(9));

    assertThat(importing.elsewhere(courses(9)).carryOnCutOff().collectList().block()).isEmpty();
    assertThat(importing.beginAgain()).isEmpty();
  }

  @Test
  void aSourceThatGoesAwayEndsNothingAndMayDeliverAgain() {
    importing.whole(courses(10));

    assertThatThrownBy(() -> importing.breaking(1, courses(10))).hasMessage("the source went away");
    assertThat(importing.latest().stage()).isEqualTo(new Run.Stage.Failed());
    assertThat(importing.offers()).hasSize(10);

    importing.whole(courses(9));

    assertThat(importing.latest().counts().of(Outcome.ENDED)).isEqualTo(1);
  }

  @Test
  void whatABrokenRunTookIsKnownToTheNextOne() {
    assertThatThrownBy(() -> importing.breaking(4, courses(9))).isNotNull();
    importing.whole(courses(7));

    assertThat(importing.latest().counts())
        .isEqualTo(new Counts(Map.of(Outcome.UNCHANGED, 7, Outcome.ENDED, 1)));
  }

  @Test
  void whatCannotBeReadAtAllIsRefusedWithItsReason() {
    importing.unreadable();

    assertThat(importing.latest().stage()).isInstanceOf(Run.Stage.Refused.class);
  }

  private static List<Map<String, Object>> courses(int number) {
    return IntStream.range(0, number).mapToObj(i -> course("c-" + i)).toList();
  }
}

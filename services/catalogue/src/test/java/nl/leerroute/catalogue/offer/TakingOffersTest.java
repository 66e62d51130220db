package nl.leerroute.catalogue.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leerroute.catalogue.incoming.Problem;
import org.junit.jupiter.api.Test;

/** Every record has its outcome, and a bad one stops no other. */
class TakingOffersTest extends RecordsTaken {

  @Test
  void aNewOfferIsTakenAChangedOneChangedAndTheSameInputTwiceChangesNothing() {
    assertThat(outcomes(take(record()))).containsExactly(Taken.Outcome.TAKEN);
    assertThat(outcomes(take(record()))).containsExactly(Taken.Outcome.UNCHANGED);
    assertThat(outcomes(take(with("durationWeeks", 9)))).containsExactly(Taken.Outcome.CHANGED);
  }

  @Test
  void anOfferOfAProviderThatIsNotListedIsTakenButWaits() {
    assertThat(take(with("provider", Map.of("id", "new", "name", "Nieuw"))).getFirst())
        .satisfies(
            taken -> assertThat(taken.outcome()).isEqualTo(Taken.Outcome.TAKEN),
            taken ->
                assertThat(taken.problems())
                    .extracting(Problem::field, Problem::code)
                    .containsExactly(tuple("provider", "provider-not-listed")));
  }

  @Test
  void oneBadRecordNeverStopsTheRestAndOutcomesComeInTheOrderOfTheRecords() {
    List<Taken> taken = take(with("offerId", "first"), "no record", with("offerId", "third"));

    assertThat(taken)
        .extracting(one -> one.id().map(OfferId::value).orElse("-"), Taken::outcome)
        .containsExactly(
            tuple("first", Taken.Outcome.TAKEN),
            tuple("-", Taken.Outcome.REFUSED),
            tuple("third", Taken.Outcome.TAKEN));
  }

  @Test
  void anOfferWithoutDatesIsTakenWhenOneCanStartAtAnyTime() {
    Map<String, Object> record = with("offerings", List.of());
    record.put("startsAnyTime", true);

    assertThat(outcomes(take(record))).containsExactly(Taken.Outcome.TAKEN);
  }

  @Test
  void adviceNeedNotTeachASkill() {
    Map<String, Object> record = with("kind", "ADVICE");
    record.remove("teaches");

    assertThat(outcomes(take(record))).containsExactly(Taken.Outcome.TAKEN);
  }

  @Test
  void ofTwoRecordsWithOneIdTheFirstCounts() {
    List<Taken> taken = take(record(), with("durationWeeks", 30));

    assertThat(outcomes(taken)).containsExactly(Taken.Outcome.TAKEN, Taken.Outcome.REFUSED);
    assertThat(taken.getLast().problems()).extracting(Problem::code).containsExactly("double");
    assertThat(stored().effort().weeks()).isEqualTo(8);
  }

  @Test
  void aBadRecordLeavesTheOfferThatIsStoredAsItIs() {
    take(record());
    take(with("durationWeeks", "acht"));

    assertThat(stored().effort().weeks()).isEqualTo(8);
  }

  @Test
  void anOfferThatOnlyWasConfirmedAgainIsUnchangedButTheDayIsKept() {
    take(record());

    assertThat(outcomes(take(with("lastChecked", "2026-11-22"))))
        .containsExactly(Taken.Outcome.UNCHANGED);
    assertThat(stored().provenance().lastChecked()).isEqualTo(LocalDate.of(2026, 11, 22));
  }
}

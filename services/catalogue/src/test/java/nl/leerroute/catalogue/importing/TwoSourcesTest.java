package nl.leerroute.catalogue.importing;

import static nl.leerroute.catalogue.importing.Courses.coded;
import static nl.leerroute.catalogue.importing.Courses.course;
import static nl.leerroute.catalogue.importing.Courses.with;
import static nl.leerroute.catalogue.importing.Courses.withoutPrice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import nl.leerroute.catalogue.offer.OfferId;
import org.junit.jupiter.api.Test;

/** One provider whose courses come in from a sheet and from a system as well. */
class TwoSourcesTest {

  private static final String SYSTEM = "vonk.ooapi";

  private final Importing importing = new Importing();

  @Test
  void whatAnotherSourceBroughtFirstIsADoubleOfThat() {
    importing.whole(List.of(course("a"), course("b")));
    importing.from(SYSTEM, List.of(again("a"), course("c")));

    assertThat(importing.told())
        .extracting(RecordOutcome::key, RecordOutcome::outcome, RecordOutcome::offer)
        .containsExactly(
            tuple("system-a", Outcome.DOUBLE, new OfferId("a")),
            tuple("c", Outcome.TAKEN, new OfferId("c")));
    assertThat(importing.offers().keySet())
        .containsExactlyInAnyOrder(new OfferId("a"), new OfferId("b"), new OfferId("c"));
  }

  @Test
  void aSystemMayDescribeTheSameCourseInItsOwnWay() {
    importing.whole(List.of(course("a")));
    Map<String, Object> other = with(again("a"), "summary", Map.of("nl", "In acht weken klaar."));
    importing.from(SYSTEM, List.of(with(other, "studyLoadHours", 40)));

    assertThat(importing.told())
        .extracting(RecordOutcome::outcome, RecordOutcome::offer)
        .containsExactly(tuple(Outcome.DOUBLE, new OfferId("a")));
  }

  @Test
  void oneCourseHasOneDouble() {
    importing.whole(List.of(course("a")));
    Map<String, Object> variant = with(with(again("a"), "offerId", "exam"), "studyLoadHours", 60);
    importing.from(SYSTEM, List.of(again("a"), variant));

    assertThat(importing.told())
        .extracting(RecordOutcome::outcome)
        .containsExactly(Outcome.DOUBLE, Outcome.TAKEN);
  }

  @Test
  void anotherDayIsAnotherCourseToSomebodyWhoLooksForAStart() {
    importing.whole(List.of(course("a")));
    importing.from(SYSTEM, List.of(later("a")));

    assertThat(importing.told()).extracting(RecordOutcome::outcome).containsExactly(Outcome.TAKEN);
  }

  @Test
  void underOneCodeOfItsProviderACourseIsTheSameWheneverItStarts() {
    importing.from("vonk.edudex", coded(course("a"), "MIG-1"));
    importing.from(SYSTEM, coded(later("a"), " mig-1"));
    assertThat(importing.told())
        .extracting(RecordOutcome::outcome, RecordOutcome::offer)
        .containsExactly(tuple(Outcome.DOUBLE, new OfferId("a")));

    importing.from(SYSTEM, coded(later("a"), "mig-1"));
    assertThat(importing.told()).extracting(RecordOutcome::outcome).containsExactly(Outcome.DOUBLE);
  }

  @Test
  void aCodeThatTwoSystemsGiveToTwoCoursesSaysNothing() {
    importing.from("vonk.edudex", coded(course("a"), "1"));
    importing.from(SYSTEM, coded(course("b"), "1"));

    assertThat(importing.told()).extracting(RecordOutcome::outcome).containsExactly(Outcome.TAKEN);
  }

  @Test
  void theSameAgainChangesNothing() {
    importing.whole(List.of(course("a")));
    importing.from(SYSTEM, List.of(again("a")));
    importing.whole(List.of(course("a")));
    importing.from(SYSTEM, List.of(again("a")));

    assertThat(importing.told()).extracting(RecordOutcome::outcome).containsExactly(Outcome.DOUBLE);
    assertThat(importing.offers()).containsOnlyKeys(new OfferId("a"));
  }

  @Test
  void aDoubleTakesThePlaceOfAnOfferThatHasEnded() {
    importing.whole(List.of(course("a"), course("b"), course("c")));
    importing.from(SYSTEM, List.of(again("a")));
    importing.whole(List.of(course("b"), course("c")));
    importing.from(SYSTEM, List.of(again("a")));

    assertThat(importing.told()).extracting(RecordOutcome::outcome).containsExactly(Outcome.TAKEN);
    assertThat(importing.offers()).containsKey(new OfferId("system-a"));
  }

  @Test
  void twoFirstPullsAtTheSameMomentBringACourseOnce() {
    importing.atTheSameMoment(
        "vonk.file", List.of(course("a"), course("b")), SYSTEM, List.of(again("a"), course("c")));

    assertThat(importing.told())
        .extracting(RecordOutcome::key, RecordOutcome::outcome, RecordOutcome::offer)
        .containsExactly(
            tuple("a", Outcome.TAKEN, new OfferId("a")),
            tuple("b", Outcome.TAKEN, new OfferId("b")),
            tuple("a", Outcome.DOUBLE, new OfferId("system-a")));
    assertThat(importing.offers().keySet())
        .containsExactlyInAnyOrder(new OfferId("system-a"), new OfferId("b"), new OfferId("c"));
  }

  @Test
  void whatTurnedOutToBeADoubleStaysOneAndNothingOfItEnds() {
    importing.atTheSameMoment(
        "vonk.file", List.of(course("a"), course("b")), SYSTEM, List.of(again("a"), course("c")));
    importing.whole(List.of(course("a"), course("b")));

    assertThat(importing.told())
        .extracting(RecordOutcome::key, RecordOutcome::outcome)
        .containsExactly(tuple("a", Outcome.DOUBLE), tuple("b", Outcome.UNCHANGED));

    importing.from(SYSTEM, List.of(again("a"), course("c")));

    assertThat(importing.told())
        .extracting(RecordOutcome::outcome)
        .containsExactly(Outcome.UNCHANGED, Outcome.UNCHANGED);
    assertThat(importing.offers().keySet())
        .containsExactlyInAnyOrder(new OfferId("system-a"), new OfferId("b"), new OfferId("c"));
  }

  @Test
  void whatASourceHadBeforeIsItsOwnWhoeverBringsItToo() {
    importing.whole(List.of(course("a"), course("b")));
    importing.atTheSameMoment(
        "vonk.file", List.of(course("a"), course("b")), SYSTEM, List.of(again("a")));

    assertThat(importing.told())
        .extracting(RecordOutcome::outcome)
        .containsExactly(Outcome.UNCHANGED, Outcome.UNCHANGED);
  }

  @Test
  void whatIsInQuarantineElsewhereStandsInNobodysWay() {
    importing.whole(List.of(withoutPrice("a")));
    importing.from(SYSTEM, List.of(again("a")));

    assertThat(importing.told()).extracting(RecordOutcome::outcome).containsExactly(Outcome.TAKEN);
  }

  @Test
  void anotherProvidersCourseOfThatNameIsAnotherCourse() {
    importing.whole(List.of(course("a")));
    importing.from("terp.ooapi", List.of(again("a")));

    assertThat(importing.told()).extracting(RecordOutcome::outcome).containsExactly(Outcome.TAKEN);
  }

  private static Map<String, Object> later(String id) {
    List<Map<String, String>> later =
        List.of(Map.of("id", "a", "start", "2027-09-01", "language", "nl"));
    return with(again(id), "offerings", later);
  }

  private static Map<String, Object> again(String id) {
    return with(course(id), "offerId", "system-" + id);
  }
}

package nl.leerroute.catalogue.importing;

import static nl.leerroute.catalogue.importing.Courses.course;
import static nl.leerroute.catalogue.importing.Courses.courses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a source no longer has ends, but never by mistake. */
class EndingWhatIsGoneTest {

  private final Importing importing = new Importing();

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
}

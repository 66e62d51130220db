package nl.leerroute.catalogue.importing;

import static nl.leerroute.catalogue.importing.Courses.courses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A run that is cut off goes on where it was, and a source that goes away ends nothing. */
class CutOffRunsTest {

  private final Importing importing = new Importing();

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
}

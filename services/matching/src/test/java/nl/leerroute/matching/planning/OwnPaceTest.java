package nl.leerroute.matching.planning;

import static nl.leerroute.matching.AWorld.inWeeks;
import static nl.leerroute.matching.planning.Planned.aNurseToBe;
import static nl.leerroute.matching.planning.Planned.best;
import static nl.leerroute.matching.planning.Planned.dutch;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leerroute.matching.AWorld;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.planning.RouteSet.PlannedStep;
import nl.leerroute.matching.route.Aim;
import org.junit.jupiter.api.Test;

/** Who has few hours takes longer over what can be learned at one's own pace. */
class OwnPaceTest {

  /** 50 hours of study. */
  private final AnOffer course = AnOffer.called("html").teaching("wounds").taking(10, 5).anyTime();

  @Test
  void itTakesLongerAndTheStepSaysInWhichPace() {
    PlannedStep step =
        best(
                AWorld.offering(course.atOwnPace()).routesFor(aNurseToBe().hoursAWeek(2)),
                Aim.MOST_COMPLETE)
            .steps()
            .getFirst();

    assertThat(step.step().offer().durationWeeks()).isEqualTo(25);
    assertThat(step.step().end()).isEqualTo(step.step().start().plusWeeks(25).minusDays(1));
    assertThat(step.why().nl()).contains("we rekenen met 2 uur per week");
  }

  @Test
  void whoHasTimeEnoughKeepsThePaceOfTheProvider() {
    assertThat(
            best(
                    AWorld.offering(course.atOwnPace()).routesFor(aNurseToBe().hoursAWeek(8)),
                    Aim.MOST_COMPLETE)
                .steps()
                .getFirst()
                .step()
                .offer()
                .durationWeeks())
        .isEqualTo(10);
  }

  @Test
  void moreThanFourTimesAsLongIsTooLong() {
    RouteSet routes = AWorld.offering(course.atOwnPace()).routesFor(aNurseToBe().hoursAWeek(1));

    assertThat(routes.routes()).isEmpty();
    assertThat(dutch(routes)).anyMatch(note -> note.contains("als je 5 uur per week hebt"));
  }

  @Test
  void aGroupWaitsForNobody() {
    AnOffer group = AnOffer.called("group").teaching("wounds").taking(10, 5).starting(inWeeks(3));

    assertThat(AWorld.offering(group).routesFor(aNurseToBe().hoursAWeek(2)).routes()).isEmpty();
    assertThat(AWorld.offering(course).routesFor(aNurseToBe().hoursAWeek(2)).routes()).isEmpty();
  }
}

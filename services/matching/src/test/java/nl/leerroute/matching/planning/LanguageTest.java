package nl.leerroute.matching.planning;

import static nl.leerroute.matching.AWorld.inWeeks;
import static nl.leerroute.matching.planning.Planned.aNurseToBe;
import static nl.leerroute.matching.planning.Planned.best;
import static nl.leerroute.matching.planning.Planned.dutch;
import static nl.leerroute.matching.planning.Planned.steps;
import static nl.leerroute.matching.planning.Planned.wounds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.leerroute.matching.AWorld;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.offer.TargetGroup;
import nl.leerroute.matching.route.Aim;
import org.junit.jupiter.api.Test;

/** Somebody who does not learn in Dutch. */
class LanguageTest {

  @Test
  void learnsDutchInLessonsInDutchOnTheWay() {
    AnOffer dutch = AnOffer.called("dutch").teaching("read Dutch").starting(inWeeks(3));
    AnOffer care =
        AnOffer.called("care")
            .teaching("wounds", "medicines")
            .requiring("read Dutch")
            .with(inWeeks(10), Optional.empty(), "en");

    RouteSet routes = AWorld.offering(dutch, care).routesFor(aNurseToBe().speaking("en"));

    assertThat(steps(best(routes, Aim.MOST_COMPLETE)))
        .containsExactly("dutch " + inWeeks(3), "care " + inWeeks(10));
    assertThat(best(routes, Aim.MOST_COMPLETE).steps())
        .extracting(step -> step.why().nl().contains("De lessen zijn in het Nederlands"))
        .containsExactly(true, false);
  }

  @Test
  void isKeptOutOfLessonsThatTeachDutchAmongMuchElse() {
    AnOffer education =
        AnOffer.called("education")
            .teaching("read Dutch", "wounds", "medicines")
            .starting(inWeeks(3));

    RouteSet routes = AWorld.offering(education).routesFor(aNurseToBe().speaking("en"));

    assertThat(routes.routes()).isEmpty();
    assertThat(dutch(routes)).anyMatch(note -> note.contains("in het Nederlands kunt leren"));
  }

  @Test
  void mayTakeWhatWasMadeForNewcomers() {
    AnOffer made = wounds().madeFor(TargetGroup.NEWCOMERS).starting(inWeeks(3));

    assertThat(AWorld.offering(made).routesFor(aNurseToBe().speaking("en")).routes()).isNotEmpty();
  }

  @Test
  void isKeptOutOfOtherLessonsInDutchAndHearsWhy() {
    RouteSet routes =
        AWorld.offering(wounds().starting(inWeeks(3))).routesFor(aNurseToBe().speaking("en"));

    assertThat(routes.routes()).isEmpty();
    assertThat(dutch(routes)).anyMatch(note -> note.contains("in het Nederlands kunt leren"));
  }

  @Test
  void hearsWhereAForeignDiplomaIsValued() {
    AWorld world = AWorld.offering(wounds().starting(inWeeks(3)));

    assertThat(dutch(world.routesFor(aNurseToBe().speaking("en"))))
        .anyMatch(note -> note.contains("idw.nl"));
    assertThat(dutch(world.routesFor(aNurseToBe().speaking("en", "nl"))))
        .noneMatch(note -> note.contains("idw.nl"));
  }
}

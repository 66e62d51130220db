package nl.leerroute.matching.planning;

import static nl.leerroute.matching.AWorld.inWeeks;
import static nl.leerroute.matching.planning.Planned.aNurseToBe;
import static nl.leerroute.matching.planning.Planned.best;
import static nl.leerroute.matching.planning.Planned.dutch;
import static nl.leerroute.matching.planning.Planned.steps;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leerroute.matching.AWorld;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.offer.Education;
import nl.leerroute.matching.route.Aim;
import org.junit.jupiter.api.Test;

/**
 * Nobody is sent to an education for another occupation because it also teaches something asked.
 */
class OtherTradeTest {

  private final AnOffer otherTrade =
      AnOffer.called("other")
          .teaching("wounds", "washing", "typing", "welding", "reading", "read Dutch")
          .starting(inWeeks(4));

  private final AnOffer ownTrade =
      AnOffer.called("own")
          .teaching("wounds", "medicines", "plans", "welding", "reading", "read Dutch")
          .starting(inWeeks(4));

  @Test
  void whatIsMostlyAboutOtherWorkIsNoStepAndThatIsSaid() {
    RouteSet routes = AWorld.offering(otherTrade).routesFor(aNurseToBe());

    assertThat(routes.routes()).isEmpty();
    assertThat(dutch(routes))
        .contains("Dit leer je alleen in een opleiding voor een ander beroep: wounds.")
        .noneMatch(note -> note.contains("past niet bij wat je invulde"));
  }

  /** What it also teaches makes it no step by itself, and is not counted. */
  @Test
  void itsDiplomaMayLeadToACourseForTheGoal() {
    AnOffer asking =
        AnOffer.called("asking").teaching("plans").forWhoHas(Education.MBO_4).starting(inWeeks(60));

    RouteSet routes =
        AWorld.offering(otherTrade.leadingTo(4).taking(40, 4), asking)
            .routesFor(aNurseToBe().schooled(Education.MBO_2));

    assertThat(routes.routes())
        .allSatisfy(
            route ->
                assertThat(steps(route))
                    .containsExactly("other " + inWeeks(4), "asking " + inWeeks(60)))
        .isNotEmpty();
    assertThat(best(routes, Aim.MOST_COMPLETE).steps().getFirst().adds()).isEmpty();
  }

  @Test
  void whatIsLargelyAboutTheGoalIsAStep() {
    RouteSet routes = AWorld.offering(otherTrade, ownTrade).routesFor(aNurseToBe());

    assertThat(steps(best(routes, Aim.MOST_COMPLETE))).containsExactly("own " + inWeeks(4));
  }

  @Test
  void aShortCourseInAFewThingsNeedNotBeMadeForTheGoal() {
    AnOffer few =
        AnOffer.called("few")
            .teaching("wounds", "washing", "typing", "welding", "reading")
            .starting(inWeeks(4));

    assertThat(AWorld.offering(few).routesFor(aNurseToBe()).routes()).isNotEmpty();
  }
}

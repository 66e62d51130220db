package nl.leerroute.matching.planning;

import static nl.leerroute.matching.AWorld.inWeeks;
import static nl.leerroute.matching.planning.Planned.aNurseToBe;
import static nl.leerroute.matching.planning.Planned.best;
import static nl.leerroute.matching.planning.Planned.dutch;
import static nl.leerroute.matching.planning.Planned.wounds;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leerroute.matching.AProfile;
import nl.leerroute.matching.AScheme;
import nl.leerroute.matching.AWorld;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.route.Aim;
import nl.leerroute.matching.route.Contribution;
import org.junit.jupiter.api.Test;

/** What nobody should send and somebody will. */
class BadInputTest {

  private static final long ABSURD_EUROS = 1_000_000_000_000L;

  @Test
  void aProfileWithoutSkillsGetsARouteAndIsToldWhatSkillsWouldDo() {
    RouteSet routes =
        AWorld.offering(wounds().starting(inWeeks(3))).routesFor(AProfile.wanting("nurse"));

    assertThat(routes.routes()).isNotEmpty();
    assertThat(dutch(routes))
        .anyMatch(note -> note.startsWith("Je hebt nog niet gezegd wat je al kunt."));
  }

  @Test
  void anAbsurdPriceIsAPriceAndHidesNoOtherCourse() {
    RouteSet alone = AWorld.offering(absurd()).paying(fund()).routesFor(aNurseToBe());
    RouteSet beside =
        AWorld.offering(absurd(), wounds().starting(inWeeks(9))).routesFor(aNurseToBe());

    assertThat(best(alone, Aim.CHEAPEST).route().own())
        .isEqualTo(new Contribution(ABSURD_EUROS * 100 - 90_000, ABSURD_EUROS * 100 - 90_000));
    assertThat(Planned.steps(best(beside, Aim.CHEAPEST))).containsExactly("wounds " + inWeeks(9));
    assertThat(AWorld.offering(absurd()).routesFor(aNurseToBe().paying(100)).routes()).isEmpty();
  }

  @Test
  void aPriceBelowNothingIsNothingAndPaysForNoOtherStep() {
    RouteSet routes =
        AWorld.offering(
                AnOffer.called("given").teaching("medicines").costing(-500).starting(inWeeks(3)),
                wounds().starting(inWeeks(3)))
            .routesFor(aNurseToBe());

    assertThat(best(routes, Aim.MOST_COMPLETE).route().own())
        .isEqualTo(new Contribution(40_000, 40_000));
  }

  private static AnOffer absurd() {
    return AnOffer.called("absurd").teaching("wounds").costing(ABSURD_EUROS).starting(inWeeks(3));
  }

  private static AScheme fund() {
    return AScheme.called("fund").paying(50, 900);
  }
}

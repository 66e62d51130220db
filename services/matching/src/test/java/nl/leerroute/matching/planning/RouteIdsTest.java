package nl.leerroute.matching.planning;

import static nl.leerroute.matching.AWorld.inWeeks;
import static nl.leerroute.matching.planning.Planned.aNurseToBe;
import static nl.leerroute.matching.planning.Planned.best;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.leerroute.matching.AProfile;
import nl.leerroute.matching.AWorld;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.route.Aim;
import org.junit.jupiter.api.Test;

class RouteIdsTest {

  @Test
  void aRouteKeepsTheNameOfItsCoursesWhenOneMovesToAnotherDate() {
    String before = starting(inWeeks(4));
    String after = starting(inWeeks(6));

    assertThat(courses(after)).isEqualTo(courses(before));
    assertThat(after).isNotEqualTo(before);
  }

  @Test
  void aRouteKeepsThatNameWhenTheOrderOfItsCoursesChanges() {
    assertThat(courses(starting(inWeeks(4), inWeeks(20))))
        .isEqualTo(courses(starting(inWeeks(20), inWeeks(4))));
  }

  @Test
  void otherCoursesAreAnotherRoute() {
    assertThat(courses(starting(inWeeks(4))))
        .isNotEqualTo(courses(starting(inWeeks(4), inWeeks(20))));
  }

  @Test
  void twoRoutesOfOnePersonWithTheSameCoursesHaveTheirOwnNames() {
    RouteSet routes =
        AWorld.offering(
                Planned.wounds()
                    .startingIn(AProfile.ASSEN, inWeeks(4))
                    .startingIn(AProfile.GRONINGEN, inWeeks(9)))
            .routesFor(aNurseToBe().livingIn(AProfile.GRONINGEN));

    assertThat(routes.routes()).hasSize(2);
    assertThat(routes.routes().stream().map(RouteSet.PlannedRoute::id)).doesNotHaveDuplicates();
    assertThat(routes.routes().stream().map(route -> courses(route.id())).distinct()).hasSize(1);
  }

  @Test
  void aFreeStartThatMovesOnChangesNothing() {
    AWorld world = AWorld.offering(Planned.wounds().anyTime());

    assertThat(id(world, AWorld.TODAY.plusWeeks(3))).isEqualTo(id(world, AWorld.TODAY));
  }

  private static String id(AWorld world, LocalDate day) {
    RouteSet routes =
        new PlanningRoutes().plan(world.made(), aNurseToBe().made(), AWorld.noon(day));
    return best(routes, Aim.MOST_COMPLETE).id();
  }

  /** A course in wounds that starts then, and perhaps one in medicines. */
  private static String starting(LocalDate wounds, LocalDate... medicines) {
    AnOffer first = Planned.wounds().starting(wounds);
    AWorld world =
        medicines.length == 0
            ? AWorld.offering(first)
            : AWorld.offering(
                first, AnOffer.called("medicines").teaching("medicines").starting(medicines[0]));
    return id(world, AWorld.TODAY);
  }

  private static String courses(String id) {
    return id.substring(0, id.indexOf('.'));
  }
}

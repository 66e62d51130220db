package nl.leerroute.matching.planning;

import static nl.leerroute.matching.AProfile.GRONINGEN;
import static nl.leerroute.matching.AWorld.inWeeks;
import static nl.leerroute.matching.planning.Planned.aNurseToBe;
import static nl.leerroute.matching.planning.Planned.steps;
import static nl.leerroute.matching.planning.Planned.wounds;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leerroute.matching.AProfile;
import nl.leerroute.matching.AWorld;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.offer.Form;
import nl.leerroute.matching.planning.RouteSet.PlannedRoute;
import nl.leerroute.matching.route.Aim;
import org.junit.jupiter.api.Test;

/** What is said of travel is known. */
class TravelWordsTest {

  @Test
  void withinTheOwnPostcodeOneKilometreIsTravelled() {
    PlannedRoute route =
        nearest(wounds().startingIn(GRONINGEN, inWeeks(3)), aNurseToBe().livingIn(GRONINGEN));

    assertThat(route.route().distance()).hasValue(1);
    assertThat(route.why().nl()).doesNotContain("postcode");
  }

  @Test
  void withoutAPostcodeTheDistanceIsNotKnown() {
    assertThat(nearest(wounds().startingIn(GRONINGEN, inWeeks(3)), aNurseToBe()).why().nl())
        .contains("weten we niet zonder je postcode");
  }

  @Test
  void lessonsInAClassOfWhichNobodySaidWhereMayTakeTravel() {
    AnOffer later = AnOffer.called("later").teaching("wounds").costing(100).starting(inWeeks(30));

    PlannedRoute route =
        Planned.best(
            AWorld.offering(wounds().inForm(Form.BLENDED).starting(inWeeks(3)), later)
                .routesFor(aNurseToBe().livingIn(GRONINGEN)),
            Aim.NEAREST);

    assertThat(route.route().distance()).isEmpty();
    assertThat(route.why().nl())
        .contains("Waar je les krijgt, is nog niet bekend.")
        .doesNotContain("niet te reizen");
  }

  @Test
  void whatIsKnownToBeFarIsNearerThanLessonsOfWhichNobodySaidWhere() {
    PlannedRoute route = nearest(wounds().starting(inWeeks(3)), aNurseToBe().livingIn(GRONINGEN));

    assertThat(steps(route)).containsExactly("other " + inWeeks(9));
    assertThat(route.route().distance()).isPresent();
  }

  @Test
  void whatIsWhollyOnlineTakesNoTravel() {
    assertThat(
            nearest(
                    wounds().inForm(Form.ONLINE).starting(inWeeks(3)),
                    aNurseToBe().livingIn(GRONINGEN))
                .why()
                .nl())
        .contains("Je hoeft voor deze route niet te reizen.");
  }

  /** Beside it a cheaper offer far away and later, so that there is more than one route. */
  private static PlannedRoute nearest(AnOffer offer, AProfile person) {
    AnOffer other =
        AnOffer.called("other")
            .teaching("wounds")
            .taking(6, 4)
            .costing(100)
            .startingIn(AProfile.ZWOLLE, inWeeks(9));
    return Planned.best(AWorld.offering(offer, other).routesFor(person), Aim.NEAREST);
  }
}

package nl.leerroute.matching.planning;

import static nl.leerroute.matching.AWorld.inWeeks;
import static nl.leerroute.matching.planning.Planned.best;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leerroute.matching.AProfile;
import nl.leerroute.matching.AScheme;
import nl.leerroute.matching.AWorld;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.planning.RouteSet.PlannedRoute;
import nl.leerroute.matching.profile.Evidence;
import nl.leerroute.matching.route.Aim;
import nl.leerroute.matching.route.Contribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExemptionsInRoutesTest {

  @ParameterizedTest
  @EnumSource(
      value = Evidence.class,
      names = {"CERTIFICATE", "VALIDATED"})
  void whatSomebodyCanProveMakesAStepShorterAndCheaper(Evidence proof) {
    PlannedRoute route = cheapest(AWorld.offering(whole()), knowing(proof));

    assertThat(route.route().own()).isEqualTo(new Contribution(70_000, 70_000));
    assertThat(route.route().steps().getFirst().end())
        .isEqualTo(inWeeks(4).plusWeeks(8).minusDays(1));
    assertThat(route.steps().getFirst().why().nl())
        .contains(
            "Je hebt al bewijs van: medicines.",
            "16 uur minder, 2 weken korter en \u20ac 300 goedkoper",
            "Vraag om vrijstelling voordat je je aanmeldt");
  }

  @ParameterizedTest
  @EnumSource(
      value = Evidence.class,
      names = {"CLAIMED", "EXPERIENCE"})
  void whatSomebodyOnlySaysDoesNot(Evidence word) {
    PlannedRoute route = cheapest(AWorld.offering(whole()), knowing(word));

    assertThat(route.route().own()).isEqualTo(new Contribution(100_000, 100_000));
    assertThat(route.steps().getFirst().why().nl()).doesNotContain("vrijstelling");
  }

  @Test
  void schemesPayForWhatIsLeft() {
    PlannedRoute route =
        cheapest(
            AWorld.offering(whole()).paying(AScheme.called("fund").paying(50, 900)),
            knowing(Evidence.CERTIFICATE));

    assertThat(route.route().own()).isEqualTo(new Contribution(35_000, 35_000));
    assertThat(route.steps().getFirst().money().priceCents()).isEqualTo(70_000);
  }

  @Test
  void theSearchComparesWhatIsLeft() {
    PlannedRoute route =
        cheapest(
            AWorld.offering(
                whole(),
                AnOffer.called("other").teaching("wounds").costing(800).starting(inWeeks(4))),
            knowing(Evidence.CERTIFICATE));

    assertThat(Planned.steps(route)).containsExactly("whole " + inWeeks(4));
  }

  @Test
  void anExemptionBringsACourseWithinTheBudget() {
    assertThat(
            AWorld.offering(whole()).routesFor(knowing(Evidence.CERTIFICATE).paying(700)).routes())
        .hasSize(1);
    assertThat(AWorld.offering(whole()).routesFor(knowing(Evidence.CLAIMED).paying(700)).routes())
        .isEmpty();
  }

  @Test
  void whereNobodySaidWhatItSavesItIsOnlyToldToAskForIt() {
    PlannedRoute route =
        cheapest(
            AWorld.offering(
                AnOffer.called("whole")
                    .teaching("wounds", "medicines")
                    .costing(1_000)
                    .starting(inWeeks(4))
                    .givingExemptions()),
            knowing(Evidence.CERTIFICATE));

    assertThat(route.route().own()).isEqualTo(new Contribution(100_000, 100_000));
    assertThat(route.steps().getFirst().why().nl())
        .contains("Vraag de opleider om vrijstelling", "Daar rekenen we nog niet mee.");
  }

  private static AnOffer whole() {
    return AnOffer.called("whole")
        .teaching("wounds", "medicines")
        .taking(10, 8)
        .costing(1_000)
        .exempting("medicines", 2, 16, 300)
        .starting(inWeeks(4));
  }

  private static AProfile knowing(Evidence evidence) {
    return Planned.aNurseToBe().having(evidence, "medicines");
  }

  private static PlannedRoute cheapest(AWorld world, AProfile person) {
    return best(world.routesFor(person), Aim.CHEAPEST);
  }
}

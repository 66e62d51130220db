package nl.leerroute.matching.planning;

import static nl.leerroute.matching.AProfile.GRONINGEN;
import static nl.leerroute.matching.AWorld.TODAY;
import static nl.leerroute.matching.AWorld.inWeeks;
import static nl.leerroute.matching.planning.Planned.aNurseToBe;
import static nl.leerroute.matching.planning.Planned.best;
import static nl.leerroute.matching.planning.Planned.dutch;
import static nl.leerroute.matching.planning.Planned.steps;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.matching.AWorld;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.offer.Education;
import nl.leerroute.matching.offer.Offering;
import nl.leerroute.matching.route.Aim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which offers somebody can take. */
class WithinReachTest {

  @Test
  void aDiplomaThatIsAskedCanBeEarnedOnTheWay() {
    AnOffer mbo2 =
        AnOffer.called("mbo-2").teaching("plans").leadingTo(2).taking(40, 8).starting(inWeeks(4));
    AnOffer nursing =
        AnOffer.called("nursing")
            .teaching("wounds", "medicines")
            .forWhoHas(Education.MBO_2)
            .starting(inWeeks(3), inWeeks(60));

    RouteSet with = AWorld.offering(mbo2, nursing).routesFor(aNurseToBe().schooled(Education.NONE));
    RouteSet without = AWorld.offering(nursing).routesFor(aNurseToBe().schooled(Education.NONE));

    assertThat(steps(best(with, Aim.MOST_COMPLETE)))
        .containsExactly("mbo-2 " + inWeeks(4), "nursing " + inWeeks(60));
    assertThat(without.routes()).isEmpty();
    assertThat(dutch(without)).anyMatch(note -> note.contains("eerst dit diploma haalt: mbo 2"));
  }

  @Test
  void aDiplomaThatNobodyAskedAboutIsNoBarrierButIsNamed() {
    RouteSet routes =
        AWorld.offering(
                AnOffer.called("nursing")
                    .teaching("wounds")
                    .forWhoHas(Education.MBO_2)
                    .starting(inWeeks(3)))
            .routesFor(aNurseToBe());

    assertThat(best(routes, Aim.MOST_COMPLETE).steps().getFirst().why().nl())
        .contains("mbo 2")
        .contains("We weten niet welk diploma je hebt");
  }

  @Test
  void anOfferThatNobodyConfirmedIsPlannedAndTheRouteSaysSo() {
    RouteSet routes =
        AWorld.offering(
                AnOffer.called("silent")
                    .teaching("wounds")
                    .unconfirmedSince(LocalDate.of(2026, 11, 20))
                    .anyTime())
            .routesFor(aNurseToBe());

    assertThat(best(routes, Aim.MOST_COMPLETE).steps().getFirst().why().nl())
        .contains("Sinds 20 november 2026 heeft niemand ons gezegd dat dit aanbod nog klopt.");
  }

  @Test
  void anOfferForOtherRegionsIsOutOfReachAndTheRouteSaysWhy() {
    AnOffer frisian =
        AnOffer.called("frisian").teaching("wounds").onlyForResidentsOf("NL-FR", "AM03").anyTime();

    RouteSet routes = AWorld.offering(frisian).routesFor(aNurseToBe().livingIn(GRONINGEN));

    assertThat(routes.routes()).isEmpty();
    assertThat(dutch(routes)).anyMatch(note -> note.contains("mensen uit jouw regio"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NL-GR", "AM01"})
  void anOfferForTheProvinceOrTheRegionOfAPersonIsWithinReach(String area) {
    AnOffer near = AnOffer.called("near").teaching("wounds").onlyForResidentsOf(area).anyTime();

    assertThat(AWorld.offering(near).routesFor(aNurseToBe().livingIn(GRONINGEN)).routes())
        .isNotEmpty();
  }

  @Test
  void whoDidNotTellWhereHeOrSheLivesIsNotKeptOut() {
    AnOffer frisian =
        AnOffer.called("frisian").teaching("wounds").onlyForResidentsOf("NL-FR").anyTime();

    assertThat(AWorld.offering(frisian).routesFor(aNurseToBe()).routes()).isNotEmpty();
  }

  @Test
  void aStartThatHasPassedOrIsFullOrClosedForEnrolmentIsNoStart() {
    RouteSet routes =
        AWorld.offering(
                AnOffer.called("late").teaching("wounds").starting(TODAY.minusDays(1), TODAY),
                AnOffer.called("closed")
                    .teaching("medicines")
                    .with(
                        new Offering(
                            "closed-1",
                            inWeeks(3),
                            Optional.of(TODAY.minusDays(1)),
                            Optional.empty(),
                            Set.of(),
                            "nl",
                            Optional.empty())),
                AnOffer.called("full")
                    .teaching("plans")
                    .with(
                        new Offering(
                            "full-1",
                            inWeeks(3),
                            Optional.empty(),
                            Optional.empty(),
                            Set.of(),
                            "nl",
                            Optional.of(0))))
            .routesFor(aNurseToBe());

    assertThat(routes.routes()).isEmpty();
    assertThat(dutch(routes)).anyMatch(note -> note.contains("zodra er een nieuwe startdatum is"));
  }

  @Test
  void anOfferThatRequiresItselfAndTwoThatRequireEachOtherAreOutOfReach() {
    RouteSet routes =
        AWorld.offering(
                AnOffer.called("self").requiring("wounds").teaching("wounds").anyTime(),
                AnOffer.called("hen").requiring("medicines").teaching("plans").anyTime(),
                AnOffer.called("egg").requiring("plans").teaching("medicines").anyTime())
            .routesFor(aNurseToBe());

    assertThat(routes.routes()).isEmpty();
    assertThat(dutch(routes))
        .anyMatch(note -> note.contains("als je dit al kunt, of het eerst leert: plans"));
  }

  @Test
  void languagesOtherThanDutchMustBeSaid() {
    AWorld world =
        AWorld.offering(
            AnOffer.called("english").teaching("wounds").with(inWeeks(3), Optional.empty(), "en"));

    assertThat(world.routesFor(aNurseToBe()).routes()).isEmpty();
    assertThat(world.routesFor(aNurseToBe().speaking("nl", "en")).routes()).isNotEmpty();
  }
}

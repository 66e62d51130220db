package nl.leerroute.matching.planning;

import static nl.leerroute.matching.AProfile.GRONINGEN;
import static nl.leerroute.matching.AProfile.ZWOLLE;
import static nl.leerroute.matching.AWorld.TODAY;
import static nl.leerroute.matching.AWorld.inWeeks;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.matching.AProfile;
import nl.leerroute.matching.AWorld;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.offer.Education;
import nl.leerroute.matching.offer.Form;
import nl.leerroute.matching.offer.Kind;
import nl.leerroute.matching.offer.Offering;
import nl.leerroute.matching.planning.RouteSet.PlannedRoute;
import nl.leerroute.matching.planning.RouteSet.PlannedStep;
import nl.leerroute.matching.planning.RouteSet.ShownLine;
import nl.leerroute.matching.profile.Evidence;
import nl.leerroute.matching.route.Aim;
import nl.leerroute.matching.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanningRoutesTest {

  @Test
  void aRouteTakesStepsOneAfterTheOtherWhenTheWeekHasNoRoomForBoth() {
    RouteSet routes =
        AWorld.offering(
                AnOffer.called("a").teaching("wounds").taking(6, 6).starting(inWeeks(4)),
                AnOffer.called("b")
                    .teaching("medicines")
                    .taking(4, 6)
                    .starting(inWeeks(5), inWeeks(12)))
            .routesFor(aNurseToBe().hoursAWeek(8));

    assertThat(steps(best(routes, Aim.MOST_COMPLETE)))
        .containsExactly("a " + inWeeks(4), "b " + inWeeks(12));
    assertThat(best(routes, Aim.MOST_COMPLETE).hoursPerWeek()).isEqualTo(6);
  }

  @Test
  void aRouteTakesStepsBesideEachOtherWhenTheWeekHasRoom() {
    RouteSet routes =
        AWorld.offering(
                AnOffer.called("a").teaching("wounds").taking(6, 6).starting(inWeeks(4)),
                AnOffer.called("b")
                    .teaching("medicines")
                    .taking(4, 6)
                    .starting(inWeeks(5), inWeeks(12)))
            .routesFor(aNurseToBe().hoursAWeek(12));

    assertThat(steps(best(routes, Aim.MOST_COMPLETE)))
        .containsExactly("a " + inWeeks(4), "b " + inWeeks(5));
    assertThat(best(routes, Aim.MOST_COMPLETE).hoursPerWeek()).isEqualTo(12);
  }

  @Test
  void whatAnOfferAsksIsTaughtFirstByAStepThatHasEnded() {
    RouteSet routes =
        AWorld.offering(
                AnOffer.called("nursing")
                    .requiring("reading")
                    .teaching("wounds", "plans")
                    .anyTime(),
                AnOffer.called("reading").teaching("reading").taking(3, 4).starting(inWeeks(2)))
            .routesFor(aNurseToBe());

    assertThat(steps(best(routes, Aim.FASTEST)))
        .containsExactly("reading " + inWeeks(2), "nursing " + inWeeks(5));
    assertThat(best(routes, Aim.FASTEST).steps().getFirst().why().nl())
        .contains("een volgende stap vraagt het");
  }

  @Test
  void noChangeIsProposedForWhatTheRouteTeachesAnyway() {
    RouteSet routes =
        AWorld.offering(
                AnOffer.called("near").teaching("wounds").taking(6, 6).starting(inWeeks(4)),
                AnOffer.called("too much").teaching("wounds").taking(6, 30).starting(inWeeks(4)),
                AnOffer.called("more").teaching("medicines").taking(6, 32).starting(inWeeks(4)))
            .routesFor(aNurseToBe().hoursAWeek(8));

    assertThat(dutch(routes))
        .anyMatch(note -> note.contains("als je 32 uur per week hebt"))
        .noneMatch(note -> note.contains("als je 30 uur per week hebt"));
  }

  @Test
  void theOnlyRouteIsNotComparedWithOthers() {
    RouteSet routes =
        AWorld.offering(AnOffer.called("a").teaching("wounds").starting(inWeeks(4)))
            .routesFor(aNurseToBe());

    assertThat(routes.routes()).hasSize(1);
    assertThat(routes.routes().getFirst().why().nl()).doesNotContain("Geen route", "het verst");
  }

  @Test
  void whatIsHeldIsNotTaughtAgain() {
    RouteSet routes =
        AWorld.offering(
                AnOffer.called("nursing").requiring("reading").teaching("wounds").anyTime(),
                AnOffer.called("reading").teaching("reading").anyTime())
            .routesFor(aNurseToBe().having(Evidence.CLAIMED, "reading"));

    assertThat(steps(best(routes, Aim.MOST_COMPLETE))).singleElement().asString().contains("nurs");
  }

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
        .anyMatch(note -> note.contains("eerst leert wat de opleider bij de start vraagt"));
  }

  @Test
  void zeroHoursGiveNoRouteButTheSmallestChangeThatHelps() {
    RouteSet routes =
        AWorld.offering(
                wounds().starting(inWeeks(3)),
                AnOffer.called("long").teaching("plans").taking(20, 12).starting(inWeeks(3)))
            .routesFor(aNurseToBe().hoursAWeek(0));

    assertThat(routes.routes()).isEmpty();
    assertThat(dutch(routes))
        .contains("\u2018wounds\u2019 kan wel als je 4 uur per week hebt (4 uur meer dan nu).");
  }

  @Test
  void limitsThatContradictEachOtherAreNamedTogether() {
    RouteSet routes =
        AWorld.offering(
                AnOffer.called("far")
                    .teaching("wounds")
                    .taking(4, 10)
                    .startingIn(ZWOLLE, inWeeks(3)))
            .routesFor(
                aNurseToBe()
                    .livingIn(GRONINGEN)
                    .travelling(20)
                    .hoursAWeek(4)
                    .learning(Form.ONLINE));

    assertThat(routes.routes()).isEmpty();
    assertThat(dutch(routes))
        .contains(
            "\u2018far\u2019 kan wel als je 10 uur per week hebt (6 uur meer dan nu), als je ook zo wilt"
                + " leren: in de klas en als je tot 86 kilometer wilt reizen.");
  }

  @Test
  void aGoalThatNobodyTeachesGivesNoRouteAndSaysSo() {
    RouteSet routes =
        AWorld.offering(AnOffer.called("welding").teaching("welding").anyTime())
            .routesFor(aNurseToBe());

    assertThat(routes.routes()).isEmpty();
    assertThat(dutch(routes))
        .anyMatch(note -> note.startsWith("Hiervoor vonden we geen opleiding"));
    assertThat(routes.gap().orElseThrow().lines()).noneMatch(ShownLine::taughtNearby);
  }

  @Test
  void aGoalThatIsNotInTheListGivesNoRouteAndSaysSo() {
    RouteSet routes = AWorld.offering(wounds()).routesFor(AProfile.wanting("astronaut"));

    assertThat(routes.gap()).isEmpty();
    assertThat(routes.routes()).isEmpty();
    assertThat(dutch(routes)).singleElement().asString().contains("staat niet in onze lijst");
  }

  @Test
  void whoCanDoEverythingNeedsNoCourse() {
    RouteSet routes =
        AWorld.offering(wounds().starting(inWeeks(3)))
            .routesFor(
                AProfile.wanting("helper").having(Evidence.CERTIFICATE, "washing", "listening"));

    assertThat(routes.routes()).isEmpty();
    assertThat(routes.gap().orElseThrow().coveredPermille()).isEqualTo(1000);
    assertThat(dutch(routes)).singleElement().asString().contains("Je hebt geen opleiding nodig");
  }

  @Test
  void recognitionCountsWhatIsClaimedAndACourseDoesNot() {
    RouteSet routes =
        AWorld.offering(
                AnOffer.called("evc")
                    .ofKind(Kind.VALIDATION)
                    .teaching("washing", "listening")
                    .anyTime(),
                AnOffer.called("course").teaching("washing", "listening").anyTime())
            .routesFor(AProfile.wanting("helper").having(Evidence.CLAIMED, "washing", "listening"));

    assertThat(steps(best(routes, Aim.MOST_COMPLETE))).singleElement().asString().contains("evc");
    assertThat(best(routes, Aim.MOST_COMPLETE).coveredPermille()).isEqualTo(1000);
  }

  @Test
  void aPriceOfZeroCostsNothing() {
    RouteSet routes =
        AWorld.offering(AnOffer.called("free").teaching("wounds").anyTime())
            .routesFor(aNurseToBe().paying(0));

    assertThat(best(routes, Aim.CHEAPEST).route().own().atWorst()).isZero();
  }

  @Test
  void whatCostsTooMuchIsLeftOutAndNamedWithItsPrice() {
    RouteSet routes =
        AWorld.offering(
                wounds().starting(inWeeks(3)),
                AnOffer.called("medicines").teaching("medicines").costing(200).starting(inWeeks(3)))
            .routesFor(aNurseToBe().paying(250));

    assertThat(steps(best(routes, Aim.MOST_COMPLETE))).containsExactly("medicines " + inWeeks(3));
    assertThat(dutch(routes))
        .contains("\u2018wounds\u2019 kan wel als je zelf € 400 kunt betalen.");
  }

  @Test
  void aFreeStartIsAMondayWithAWeekToPrepare() {
    RouteSet routes =
        AWorld.offering(AnOffer.called("online").teaching("wounds").anyTime())
            .routesFor(aNurseToBe());

    assertThat(steps(best(routes, Aim.FASTEST))).containsExactly("online " + inWeeks(1));
  }

  @Test
  void languagesOtherThanDutchMustBeSaid() {
    AWorld world =
        AWorld.offering(
            AnOffer.called("english").teaching("wounds").with(inWeeks(3), Optional.empty(), "en"));

    assertThat(world.routesFor(aNurseToBe()).routes()).isEmpty();
    assertThat(world.routesFor(aNurseToBe().speaking("nl", "en")).routes()).isNotEmpty();
  }

  @Test
  void theNearestOfTwoPlacesIsTakenForTheNearestRouteAndTheSoonestForTheFastest() {
    RouteSet routes =
        AWorld.offering(
                AnOffer.called("wounds")
                    .teaching("wounds", "medicines", "plans")
                    .startingIn(GRONINGEN, inWeeks(9))
                    .startingIn(ZWOLLE, inWeeks(2)))
            .routesFor(aNurseToBe().livingIn(GRONINGEN));

    assertThat(steps(best(routes, Aim.NEAREST))).containsExactly("wounds " + inWeeks(9));
    assertThat(steps(best(routes, Aim.FASTEST))).containsExactly("wounds " + inWeeks(2));
    assertThat(best(routes, Aim.NEAREST).route().kilometres()).isZero();
  }

  @Test
  void oneRouteCanServeSeveralAims() {
    RouteSet routes =
        AWorld.offering(AnOffer.called("only").teaching("wounds").inForm(Form.WORKPLACE).anyTime())
            .routesFor(aNurseToBe());

    assertThat(routes.routes())
        .singleElement()
        .extracting(route -> route.route().aims())
        .isEqualTo(Set.of(Aim.values()));
  }

  @Test
  void withoutAGoalThereIsAdviceAndProofAndTheNearestWork() {
    RouteSet routes =
        AWorld.offering(
                AnOffer.called("talk").ofKind(Kind.ADVICE).taking(1, 2).anyTime(),
                AnOffer.called("evc").ofKind(Kind.VALIDATION).teaching("washing").anyTime(),
                wounds().starting(inWeeks(3)))
            .routesFor(AProfile.withoutGoal().having(Evidence.EXPERIENCE, "washing", "listening"));

    assertThat(routes.gap()).isEmpty();
    assertThat(routes.routes().stream().flatMap(route -> steps(route).stream()))
        .containsExactly("talk " + inWeeks(1), "evc " + inWeeks(1));
    assertThat(dutch(routes))
        .anyMatch(note -> note.startsWith("Je hebt nog geen doel"))
        .anyMatch(note -> note.contains("helper (90%)"));
  }

  @Test
  void whoToldNothingGetsAdviceOnly() {
    RouteSet routes =
        AWorld.offering(AnOffer.called("talk").ofKind(Kind.ADVICE).taking(1, 2).anyTime())
            .routesFor(AProfile.withoutGoal());

    assertThat(routes.routes()).hasSize(1);
    assertThat(dutch(routes)).anyMatch(note -> note.startsWith("Zeg ook wat je al kunt"));
  }

  @Test
  void theGapIsShownLineByLineAndAddsUp() {
    RouteSet routes = AWorld.offering(wounds().starting(inWeeks(3))).routesFor(aNurseToBe());

    List<ShownLine> lines = routes.gap().orElseThrow().lines();
    assertThat(lines.stream().mapToInt(ShownLine::weightPermille).sum()).isEqualTo(1000);
    assertThat(lines)
        .filteredOn(ShownLine::taughtNearby)
        .extracting(ShownLine::skill)
        .containsExactly("wounds");
  }

  private static AnOffer wounds() {
    return AnOffer.called("wounds").teaching("wounds").taking(6, 4).costing(400);
  }

  private static AProfile aNurseToBe() {
    return AProfile.wanting("nurse").having(Evidence.CERTIFICATE, "listening");
  }

  private static PlannedRoute best(RouteSet routes, Aim aim) {
    return routes.routes().stream()
        .filter(route -> route.route().aims().contains(aim))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> steps(PlannedRoute route) {
    return route.steps().stream().map(PlanningRoutesTest::step).toList();
  }

  private static String step(PlannedStep step) {
    LocalDate start = step.step().start();
    return step.step().offer().id() + " " + start;
  }

  private static List<String> dutch(RouteSet routes) {
    return routes.notes().stream().map(Text::nl).toList();
  }
}

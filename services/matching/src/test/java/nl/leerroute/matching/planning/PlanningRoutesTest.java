package nl.leerroute.matching.planning;

import static nl.leerroute.matching.AProfile.GRONINGEN;
import static nl.leerroute.matching.AProfile.ZWOLLE;
import static nl.leerroute.matching.AWorld.inWeeks;
import static nl.leerroute.matching.planning.Planned.aNurseToBe;
import static nl.leerroute.matching.planning.Planned.best;
import static nl.leerroute.matching.planning.Planned.dutch;
import static nl.leerroute.matching.planning.Planned.steps;
import static nl.leerroute.matching.planning.Planned.wounds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.leerroute.matching.AProfile;
import nl.leerroute.matching.AWorld;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.offer.Form;
import nl.leerroute.matching.offer.Kind;
import nl.leerroute.matching.planning.RouteSet.AskedSkill;
import nl.leerroute.matching.planning.RouteSet.PlannedStep;
import nl.leerroute.matching.planning.RouteSet.ShownLine;
import nl.leerroute.matching.profile.Evidence;
import nl.leerroute.matching.route.Aim;
import org.junit.jupiter.api.Test;

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
    PlannedStep first = best(routes, Aim.FASTEST).steps().getFirst();
    assertThat(first.opens()).extracting(AskedSkill::skill).containsExactly("reading");
    assertThat(first.why().nl()).startsWith("Een volgende stap vraagt bij de start: ");
    assertThat(best(routes, Aim.FASTEST).steps().getLast().opens()).isEmpty();
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
  void whatOneChangeCouldBringIsSaidWhenItIsFarMoreThanTheBestRoute() {
    AWorld small =
        AWorld.offering(
            AnOffer.called("small").teaching("wounds").taking(6, 6).starting(inWeeks(4)),
            AnOffer.called("whole")
                .teaching("wounds", "medicines", "plans", "reading")
                .taking(40, 12)
                .starting(inWeeks(4)));

    assertThat(dutch(small.routesFor(aNurseToBe().hoursAWeek(8))))
        .anyMatch(
            note ->
                note.matches(
                    "\u2018whole\u2019 \\(\\d+% van wat je doel vraagt\\) kan wel als je 12 uur per week hebt"
                        + " \\(4 uur meer dan nu\\)\\."));
    assertThat(dutch(small.routesFor(aNurseToBe().hoursAWeek(12))))
        .noneMatch(note -> note.contains("kan wel als je 12 uur"));
  }

  @Test
  void whatARouteIsBestAtIsSaidInOneSentence() {
    RouteSet routes =
        AWorld.offering(
                AnOffer.called("cheap").teaching("wounds").costing(100).starting(inWeeks(9)),
                AnOffer.called("soon").teaching("wounds").costing(900).starting(inWeeks(2)))
            .routesFor(aNurseToBe());

    assertThat(routes.routes())
        .anyMatch(route -> route.why().nl().contains("die zo ver komt"))
        .allSatisfy(
            route ->
                assertThat(route.why().nl().split("die zo ver komt", -1)).hasSizeBetween(1, 2));
  }

  @Test
  void theOnlyRouteIsNotComparedWithOthers() {
    RouteSet routes =
        AWorld.offering(AnOffer.called("a").teaching("wounds").starting(inWeeks(4)))
            .routesFor(aNurseToBe());

    assertThat(routes.routes()).hasSize(1);
    assertThat(routes.routes().getFirst().why().nl())
        .doesNotContain("die zo ver komt", "het verst");
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
  void aFreeStartIsAMondayWithTwoWeeksToPrepare() {
    RouteSet routes =
        AWorld.offering(AnOffer.called("online").teaching("wounds").anyTime())
            .routesFor(aNurseToBe());

    assertThat(steps(best(routes, Aim.FASTEST))).containsExactly("online " + inWeeks(2));
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
    assertThat(best(routes, Aim.NEAREST).route().distance())
        .as("within the own postcode")
        .hasValue(1);
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
  void theGapIsShownLineByLineAndAddsUp() {
    RouteSet routes = AWorld.offering(wounds().starting(inWeeks(3))).routesFor(aNurseToBe());

    List<ShownLine> lines = routes.gap().orElseThrow().lines();
    assertThat(lines.stream().mapToInt(ShownLine::weightPermille).sum()).isEqualTo(1000);
    assertThat(lines)
        .filteredOn(ShownLine::taughtNearby)
        .extracting(ShownLine::skill)
        .containsExactly("wounds");
  }
}

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

import nl.leerroute.matching.AProfile;
import nl.leerroute.matching.AWorld;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.offer.Form;
import nl.leerroute.matching.offer.Kind;
import nl.leerroute.matching.planning.RouteSet.ShownLine;
import nl.leerroute.matching.profile.Evidence;
import nl.leerroute.matching.route.Aim;
import org.junit.jupiter.api.Test;

/** Where no route is possible, the reason and what would help. */
class NoRouteTest {

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
            "\u2018far\u2019 (31% van wat je doel vraagt) kan wel als je 10 uur per week hebt (6 uur meer"
                + " dan nu), als je ook zo wilt leren: in de klas en als je verder wilt reizen:"
                + " 86 kilometer.")
        .contains(
            "Hiervoor is er wel een opleiding, maar die past niet bij wat je invulde: wounds. Het"
                + " ligt aan: je uren per week, hoe je wilt leren en hoe ver je wilt reizen.");
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
  void withoutAGoalThereIsAdviceAndProofAndTheNearestWork() {
    RouteSet routes =
        AWorld.offering(
                AnOffer.called("talk").ofKind(Kind.ADVICE).taking(1, 2).anyTime(),
                AnOffer.called("evc").ofKind(Kind.VALIDATION).teaching("washing").anyTime(),
                wounds().starting(inWeeks(3)))
            .routesFor(AProfile.withoutGoal().having(Evidence.EXPERIENCE, "washing", "listening"));

    assertThat(routes.gap()).isEmpty();
    assertThat(routes.routes().stream().flatMap(route -> steps(route).stream()))
        .containsExactly("talk " + inWeeks(2), "evc " + inWeeks(2));
    assertThat(dutch(routes)).anyMatch(note -> note.startsWith("Je hebt nog geen doel"));
    assertThat(routes.directions())
        .first()
        .satisfies(
            near -> {
              assertThat(near.occupation()).isEqualTo("helper");
              assertThat(near.coveredPermille()).isEqualTo(900);
              assertThat(near.held())
                  .extracting(RouteSet.AskedSkill::skill)
                  .containsExactlyInAnyOrder("washing", "listening");
            });
  }

  @Test
  void whoToldNothingGetsAdviceOnly() {
    RouteSet routes =
        AWorld.offering(AnOffer.called("talk").ofKind(Kind.ADVICE).taking(1, 2).anyTime())
            .routesFor(AProfile.withoutGoal());

    assertThat(routes.routes()).hasSize(1);
    assertThat(dutch(routes)).anyMatch(note -> note.startsWith("Zeg ook wat je al kunt"));
  }
}

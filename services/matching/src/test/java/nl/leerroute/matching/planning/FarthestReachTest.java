package nl.leerroute.matching.planning;

import static nl.leerroute.matching.AProfile.ASSEN;
import static nl.leerroute.matching.AProfile.GRONINGEN;
import static nl.leerroute.matching.AWorld.inWeeks;
import static nl.leerroute.matching.planning.Planned.aNurseToBe;
import static nl.leerroute.matching.planning.Planned.dutch;
import static nl.leerroute.matching.planning.Planned.wounds;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leerroute.matching.AProfile;
import nl.leerroute.matching.AScheme;
import nl.leerroute.matching.AWorld;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.offer.TargetGroup;
import nl.leerroute.matching.profile.WorkStatus;
import org.junit.jupiter.api.Test;

/** What reaches the goal is named although several answers together keep it out. */
class FarthestReachTest {

  private static final AnOffer WHOLE =
      AnOffer.called("mbo-4")
          .teaching("wounds", "medicines", "plans")
          .taking(40, 12)
          .costing(1_200)
          .startingIn(ASSEN, inWeeks(3));

  @Test
  void allAnswersThatMustChangeAreNamed() {
    assertThat(dutch(AWorld.offering(WHOLE, small()).routesFor(limited())))
        .contains(
            "\u2018mbo-4\u2019 (93% van wat je doel vraagt) kan wel als je 12 uur per week"
                + " hebt (4 uur meer dan nu), als je verder wilt reizen: 26 kilometer en als je zelf"
                + " € 1.200 kunt betalen.");
  }

  @Test
  void moneyThatASchemePaysIsNoObstacle() {
    assertThat(
            dutch(
                AWorld.offering(WHOLE, small())
                    .paying(AScheme.called("fund").paying(100, 1_200))
                    .routesFor(limited())))
        .contains(
            "\u2018mbo-4\u2019 (93% van wat je doel vraagt) kan wel als je 12 uur per week"
                + " hebt (4 uur meer dan nu) en als je verder wilt reizen: 26 kilometer.");
  }

  @Test
  void besideItStandsTheMostThatOneChangeBrings() {
    AnOffer near =
        AnOffer.called("near").teaching("wounds", "medicines").taking(20, 10).starting(inWeeks(3));

    assertThat(dutch(AWorld.offering(WHOLE, near).routesFor(limited())))
        .anyMatch(note -> note.matches("\u2018near\u2019 \\(\\d+% .*\\) kan wel als je 10 uur.*"))
        .anyMatch(
            note -> note.startsWith("\u2018mbo-4\u2019 (93% van wat je doel vraagt) kan wel"));
  }

  @Test
  void whatReachesNoFartherIsNotNamedBesideASmallerChange() {
    AnOffer sameButNear =
        AnOffer.called("near")
            .teaching("wounds", "medicines", "plans")
            .taking(20, 10)
            .starting(inWeeks(3));

    assertThat(dutch(AWorld.offering(WHOLE, sameButNear).routesFor(limited())))
        .filteredOn(note -> note.contains("van wat je doel vraagt"))
        .singleElement()
        .asString()
        .startsWith("\u2018near\u2019 (93% van wat je doel vraagt) kan wel");
  }

  @Test
  void whatReachesATenthFartherThanALongRouteIsNamed() {
    AnOffer most = AnOffer.called("most").teaching("wounds", "medicines").starting(inWeeks(3));

    assertThat(dutch(AWorld.offering(WHOLE, most).routesFor(limited())))
        .anyMatch(
            note -> note.startsWith("\u2018mbo-4\u2019 (93% van wat je doel vraagt) kan wel"));
  }

  @Test
  void whatAlsoAsksSomethingAtItsStartSaysSo() {
    AnOffer asking =
        AnOffer.called("asking")
            .requiring("typing")
            .teaching("wounds", "medicines", "plans")
            .taking(20, 10)
            .starting(inWeeks(3));
    AnOffer far = AnOffer.called("far").teaching("typing").startingIn(ASSEN, inWeeks(2));

    AWorld world = AWorld.offering(asking, far, small());

    assertThat(dutch(world.routesFor(limited())))
        .contains(
            "\u2018asking\u2019 (93% van wat je doel vraagt) kan wel als je 10 uur per week"
                + " hebt (2 uur meer dan nu) en als je dit al kunt, of het eerst leert: typing.");
  }

  @Test
  void whatReachesClearlyFartherButIsForOthersIsNamedToo() {
    AnOffer forOthers =
        AnOffer.called("others")
            .teaching("wounds", "medicines", "plans")
            .madeFor(TargetGroup.EMPLOYEES)
            .taking(20, 10)
            .starting(inWeeks(3));

    assertThat(
            dutch(
                AWorld.offering(forOthers, small())
                    .routesFor(limited().withStatus(WorkStatus.JOB_SEEKER))))
        .contains(
            "\u2018others\u2019 (93% van wat je doel vraagt) kan wel als je 10 uur per week"
                + " hebt (2 uur meer dan nu) en als je bij deze groep hoort: werknemers.");
  }

  private static AnOffer small() {
    return wounds().costing(100).starting(inWeeks(3));
  }

  private static AProfile limited() {
    return aNurseToBe().livingIn(GRONINGEN).hoursAWeek(8).travelling(20).paying(300);
  }
}

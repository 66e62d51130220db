package nl.leerroute.matching.planning;

import static nl.leerroute.matching.AWorld.inWeeks;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.leerroute.matching.AProfile;
import nl.leerroute.matching.AWorld;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.offer.Help;
import nl.leerroute.matching.offer.TargetGroup;
import nl.leerroute.matching.profile.WorkStatus;
import nl.leerroute.matching.route.Aim;
import nl.leerroute.matching.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An offer that was not made for a person is no candidate, and one that helps to take part is. */
class ForWhomTest {

  @ParameterizedTest
  @CsvSource({
    "JOB_SEEKERS, EMPLOYEE, werk zoeken",
    "EMPLOYEES, JOB_SEEKER, werknemers",
    "SELF_EMPLOYED, EMPLOYEE, zelfstandigen"
  })
  void whatWasMadeForAnotherGroupIsOutOfReachAndTheRouteSaysFor(
      TargetGroup group, WorkStatus status, String told) {
    RouteSet routes =
        AWorld.offering(wounds("others").madeFor(group)).routesFor(aNurseToBe().withStatus(status));

    assertThat(routes.routes()).isEmpty();
    assertThat(routes.notes()).extracting(Text::nl).anyMatch(note -> note.contains(told));
  }

  @ParameterizedTest
  @CsvSource({
    "JOB_SEEKERS, JOB_SEEKER",
    "JOB_SEEKERS, OTHER",
    "EMPLOYEES, EMPLOYEE",
    "EVERYBODY, PENSIONER"
  })
  void whatWasMadeForTheGroupOfAPersonIsWithinReach(TargetGroup group, WorkStatus status) {
    assertThat(
            AWorld.offering(wounds("own").madeFor(group))
                .routesFor(aNurseToBe().withStatus(status))
                .routes())
        .isNotEmpty();
  }

  @Test
  void oneFittingGroupOfSeveralIsEnough() {
    AnOffer offer = wounds("both").madeFor(TargetGroup.SELF_EMPLOYED, TargetGroup.EMPLOYEES);

    assertThat(
            AWorld.offering(offer).routesFor(aNurseToBe().withStatus(WorkStatus.EMPLOYEE)).routes())
        .isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(TargetGroup.class)
  void whoWasNotAskedIsNotKeptOut(TargetGroup group) {
    assertThat(AWorld.offering(wounds("any").madeFor(group)).routesFor(aNurseToBe()).routes())
        .isNotEmpty();
  }

  @Test
  void whatWasMadeForAGroupThatNobodyIsAskedAboutSaysSo() {
    RouteSet routes =
        AWorld.offering(
                wounds("newcomers").madeFor(TargetGroup.NEWCOMERS, TargetGroup.LOW_LITERATE))
            .routesFor(aNurseToBe().withStatus(WorkStatus.EMPLOYEE));

    assertThat(routes.routes().getFirst().steps().getFirst().why().nl())
        .contains(
            "Dit is gemaakt voor mensen die moeite hebben met lezen en nieuwkomers. Vraag de"
                + " opleider of je mee mag doen.");
  }

  @ParameterizedTest
  @EnumSource(names = {"EMPLOYEE", "SELF_EMPLOYED", "STUDENT", "PENSIONER"})
  void whoHasWorkOrAPensionIsVeryProbablyNotOnBenefit(WorkStatus status) {
    AWorld world =
        AWorld.offering(
            wounds("apart")
                .madeFor(
                    TargetGroup.JOB_SEEKERS,
                    TargetGroup.PEOPLE_ON_BENEFIT,
                    TargetGroup.WORK_DISABLED));

    RouteSet routes = world.routesFor(aNurseToBe().withStatus(status));

    assertThat(routes.routes()).isEmpty();
    assertThat(routes.notes()).extracting(Text::nl).anyMatch(note -> note.contains("uitkering"));
  }

  @ParameterizedTest
  @EnumSource(
      names = {"JOB_SEEKER", "UNFIT_FOR_WORK", "HOME_MAKER", "VOLUNTEER", "NOT_SEEKING", "OTHER"})
  void whoMayBeOnBenefitIsToldToAsk(WorkStatus status) {
    RouteSet routes =
        AWorld.offering(wounds("apart").madeFor(TargetGroup.PEOPLE_ON_BENEFIT))
            .routesFor(aNurseToBe().withStatus(status));

    assertThat(firstWhy(routes)).contains("gemaakt voor mensen met een uitkering. Vraag");
  }

  @Test
  void whatWasCertainlyMadeForThePersonNeedsNoWarning() {
    RouteSet routes =
        AWorld.offering(wounds("own").madeFor(TargetGroup.EMPLOYEES, TargetGroup.PEOPLE_ON_BENEFIT))
            .routesFor(aNurseToBe().withStatus(WorkStatus.EMPLOYEE));

    assertThat(firstWhy(routes)).doesNotContain("gemaakt voor");
  }

  @Test
  void whoWorksAndSpeaksDutchIsVeryProbablyNoNewcomer() {
    AWorld world = AWorld.offering(wounds("newcomers").madeFor(TargetGroup.NEWCOMERS));
    AProfile worker = aNurseToBe().withStatus(WorkStatus.EMPLOYEE);

    assertThat(world.routesFor(worker).routes()).isEmpty();
    assertThat(world.routesFor(worker.likingToHave(Help.LANGUAGE_HELP)).routes()).isNotEmpty();
    assertThat(world.routesFor(aNurseToBe().withStatus(WorkStatus.JOB_SEEKER)).routes())
        .isNotEmpty();
  }

  @Test
  void ofTwoOffersThatDoAndCostTheSameTheOneThatWasSurelyMadeForThePersonIsTaken() {
    AWorld world =
        AWorld.offering(
            wounds("a-perhaps").madeFor(TargetGroup.PEOPLE_ON_BENEFIT).costing(100),
            wounds("b-surely").madeFor(TargetGroup.JOB_SEEKERS).costing(100).taking(6, 4));

    assertThat(
            offers(world.routesFor(aNurseToBe().withStatus(WorkStatus.JOB_SEEKER)), Aim.CHEAPEST))
        .containsExactly("b-surely");
  }

  @Test
  void aLanguageThatThePersonDoesNotFollowIsOutOfReachAndTheRouteSaysSo() {
    AnOffer english =
        AnOffer.called("english").teaching("wounds").with(inWeeks(3), Optional.empty(), "en");

    RouteSet routes = AWorld.offering(english).routesFor(aNurseToBe().speaking("nl"));

    assertThat(routes.routes()).isEmpty();
    assertThat(routes.notes()).extracting(Text::nl).anyMatch(note -> note.contains("Engels"));
  }

  @Test
  void ofTwoOffersThatDoAndCostTheSameTheOneWithTheHelpIsTaken() {
    AWorld world =
        AWorld.offering(
            wounds("a-sooner").costing(100),
            wounds("b-helps").giving(Help.CHILDCARE).costing(100).taking(6, 4));

    assertThat(offers(world.routesFor(aNurseToBe()), Aim.CHEAPEST)).containsExactly("a-sooner");
    assertThat(
            offers(
                world.routesFor(aNurseToBe().likingToHave(Help.CHILDCARE, Help.STEP_FREE)),
                Aim.CHEAPEST))
        .containsExactly("b-helps");
  }

  @Test
  void helpIsNotPaidForAndNeverKeepsAnOfferOut() {
    AWorld dearer =
        AWorld.offering(
            wounds("a-cheap").costing(100), wounds("b-helps").giving(Help.CHILDCARE).costing(200));

    assertThat(offers(dearer.routesFor(aNurseToBe().likingToHave(Help.CHILDCARE)), Aim.CHEAPEST))
        .containsExactly("a-cheap");
  }

  private static String firstWhy(RouteSet routes) {
    return routes.routes().getFirst().steps().getFirst().why().nl();
  }

  private static List<String> offers(RouteSet routes, Aim aim) {
    return routes.routes().stream()
        .filter(route -> route.route().aims().contains(aim))
        .flatMap(route -> route.steps().stream())
        .map(step -> step.step().offer().id())
        .toList();
  }

  private static AnOffer wounds(String id) {
    return AnOffer.called(id).teaching("wounds", "medicines", "plans").anyTime();
  }

  private static AProfile aNurseToBe() {
    return AProfile.wanting("nurse");
  }
}

package nl.leerroute.matching.planning;

import static nl.leerroute.matching.AWorld.TODAY;
import static nl.leerroute.matching.AWorld.inWeeks;
import static nl.leerroute.matching.planning.Planned.aNurseToBe;
import static nl.leerroute.matching.planning.Planned.best;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerroute.matching.AScheme;
import nl.leerroute.matching.AWorld;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.planning.RouteSet.PlannedRoute;
import nl.leerroute.matching.planning.RouteSet.PlannedStep;
import nl.leerroute.matching.planning.RouteSet.Question;
import nl.leerroute.matching.planning.RouteSet.UnusedScheme;
import nl.leerroute.matching.profile.WorkStatus;
import nl.leerroute.matching.route.Aim;
import nl.leerroute.matching.route.Contribution;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.fact.PersonFacts;
import nl.leerroute.schemes.fact.WorkFacts;
import nl.leerroute.schemes.plan.Funding;
import nl.leerroute.schemes.rule.Activity;
import nl.leerroute.schemes.rule.Allocation;
import nl.leerroute.schemes.rule.MoneyKind;
import nl.leerroute.schemes.rule.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MoneyInRoutesTest {

  @Test
  void aDearerCourseCanBeTheCheaperRoute() {
    RouteSet routes =
        AWorld.offering(
                course("cheap").costing(300),
                AnOffer.called("dear")
                    .ofKind(nl.leerroute.matching.offer.Kind.BBL)
                    .teaching("wounds", "medicines")
                    .costing(900)
                    .starting(inWeeks(4)))
            .paying(AScheme.called("fund").paying(100, 1000).onlyFor(Activity.BBL))
            .routesFor(aNurseToBe());

    assertThat(offers(best(routes, Aim.CHEAPEST))).containsExactly("dear");
    assertThat(best(routes, Aim.CHEAPEST).route().own()).isEqualTo(Contribution.NOTHING);
  }

  @Test
  void uncertainMoneyLowersOnlyTheBestCase() {
    RouteSet routes =
        AWorld.offering(course("a").costing(800))
            .paying(AScheme.called("lottery").paying(100, 500).dividedBy(Allocation.BALLOT))
            .routesFor(aNurseToBe());

    assertThat(best(routes, Aim.CHEAPEST).route().own())
        .isEqualTo(new Contribution(30_000, 80_000));
  }

  @Test
  void whatOnlyAnEmployerCanAskForIsNotCertainForAWorker() {
    RouteSet routes =
        AWorld.offering(course("a").costing(800))
            .paying(AScheme.called("fund").paying(50, 500).appliedForBy(Party.EMPLOYER))
            .routesFor(aNurseToBe());

    assertThat(best(routes, Aim.SUREST).route().own()).isEqualTo(new Contribution(40_000, 80_000));
  }

  @Test
  void certainMoneyIsFallenBackOnWhereItIsNotPaidBesideUncertainMoney() {
    RouteSet routes =
        AWorld.offering(course("a").costing(1000))
            .paying(
                AScheme.called("right").paying(100, 300).notBeside("lottery"),
                AScheme.called("lottery").paying(100, 900).dividedBy(Allocation.BALLOT))
            .routesFor(aNurseToBe());

    assertThat(best(routes, Aim.SUREST).route().own()).isEqualTo(new Contribution(10_000, 70_000));
    assertThat(best(routes, Aim.CHEAPEST).route().own())
        .isEqualTo(new Contribution(10_000, 70_000));
    assertThat(best(routes, Aim.CHEAPEST).steps().getFirst().money().fallback())
        .extracting(funding -> funding.scheme().ref().scheme())
        .containsExactly("right");
  }

  @Test
  void theRouteThatIsAffordableForCertainComesBeforeOneThatMayCostMoreThanThePersonHas() {
    RouteSet routes =
        AWorld.offering(
                AnOffer.called("dear")
                    .teaching("wounds", "medicines", "plans")
                    .costing(1000)
                    .starting(inWeeks(4)),
                AnOffer.called("free")
                    .teaching("wounds", "medicines")
                    .costing(0)
                    .starting(inWeeks(4)))
            .paying(AScheme.called("lottery").paying(100, 1000).dividedBy(Allocation.BALLOT))
            .routesFor(aNurseToBe().paying(0));

    assertThat(routes.routes()).hasSize(2);
    assertThat(routes.routes().getFirst().route().own()).isEqualTo(Contribution.NOTHING);
    assertThat(routes.routes().getLast().route().own()).isEqualTo(new Contribution(0, 100_000));
  }

  @Test
  void whatIsCountedOverALifeIsSharedByTheSteps() {
    RouteSet routes =
        AWorld.offering(
                AnOffer.called("a").teaching("wounds").costing(600).starting(inWeeks(4)),
                AnOffer.called("b").teaching("medicines").costing(600).starting(inWeeks(12)))
            .paying(AScheme.called("fund").paying(100, 1000).inALife(1000))
            .routesFor(aNurseToBe());

    PlannedRoute route = best(routes, Aim.MOST_COMPLETE);
    assertThat(route.steps()).hasSize(2);
    assertThat(route.route().own()).isEqualTo(new Contribution(20_000, 20_000));
    assertThat(grants(route)).isEqualTo(100_000);
  }

  @Test
  void aLoanStandsBesideAndIsNeverSubtracted() {
    RouteSet routes =
        AWorld.offering(course("a").costing(800))
            .paying(AScheme.called("loan").ofKind(MoneyKind.LOAN).paying(100, 5000))
            .routesFor(aNurseToBe());

    PlannedRoute route = best(routes, Aim.CHEAPEST);
    assertThat(route.route().own()).isEqualTo(new Contribution(80_000, 80_000));
    assertThat(route.steps().getFirst().money().beside())
        .extracting(funding -> funding.scheme().ref().scheme())
        .containsExactly("loan");
  }

  @Test
  void aFreeStartWaitsForAWindowWhenThatIsCheaper() {
    RouteSet routes =
        AWorld.offering(AnOffer.called("online").teaching("wounds").costing(500).anyTime())
            .paying(AScheme.called("soon").paying(100, 500).open(inWeeks(5), inWeeks(9)))
            .routesFor(aNurseToBe());

    assertThat(best(routes, Aim.FASTEST).steps().getFirst().step().start()).isEqualTo(inWeeks(2));
    assertThat(best(routes, Aim.CHEAPEST).steps().getFirst().step().start()).isEqualTo(inWeeks(6));
    assertThat(best(routes, Aim.CHEAPEST).route().own().atBest()).isZero();
  }

  @Test
  void aFreeStartLeavesTheTimeThatASchemeWantsBeforeItAndAWeekToAsk() {
    RouteSet routes =
        AWorld.offering(AnOffer.called("online").teaching("wounds").costing(500).anyTime())
            .paying(AScheme.called("slow").paying(100, 500).askedBeforeStart(6))
            .routesFor(aNurseToBe());

    assertThat(best(routes, Aim.CHEAPEST).steps().getFirst().step().start()).isEqualTo(inWeeks(7));
  }

  @Test
  void everySchemeThatDoesNotPayIsListedWithItsReason() {
    RouteSet routes =
        AWorld.offering(course("a").costing(800))
            .paying(
                AScheme.called("ended").until(TODAY.minusDays(1)),
                AScheme.called("closed").open(TODAY.minusDays(9), TODAY.minusDays(2)),
                AScheme.called("others").where(PersonFacts.STATUS, "SELF_EMPLOYED"),
                AScheme.called("unknown").where(PersonFacts.PROVINCE, "Drenthe"))
            .routesFor(aNurseToBe().withStatus(WorkStatus.JOB_SEEKER));

    assertThat(routes.schemes())
        .extracting(scheme -> scheme.scheme().ref().scheme())
        .containsExactly("closed", "ended", "others", "unknown");
    assertThat(routes.schemes().stream().map(UnusedScheme::answer).map(Object::getClass))
        .containsExactly(
            Answer.NotOpen.class,
            Answer.Ended.class,
            Answer.Refused.class,
            Answer.NeedsToKnow.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"SELF_EMPLOYED", "JOB_SEEKER", "PENSIONER", "HOME_MAKER", "NOT_SEEKING"})
  void whoHasNoEmployerIsUnderNoAgreementWhateverWasAnsweredBefore(WorkStatus status) {
    RouteSet routes =
        AWorld.offering(course("a").costing(800))
            .paying(AScheme.called("fund").where(WorkFacts.CAO, "cao-vvt").paying(100, 500))
            .routesFor(aNurseToBe().employed("Q", "cao-vvt").withStatus(status));

    assertThat(grants(best(routes, Aim.CHEAPEST))).isZero();
    assertThat(routes.schemes().getFirst().answer()).isInstanceOf(Answer.Refused.class);
    assertThat(routes.questions()).isEmpty();
  }

  @Test
  void theQuestionThatCouldBringMostComesFirst() {
    RouteSet routes =
        AWorld.offering(course("a").costing(800))
            .paying(
                AScheme.called("cao").where(WorkFacts.CAO, "cao-vvt").paying(100, 500),
                AScheme.called("size").where(WorkFacts.EMPLOYER_SIZE, "UNDER_10").paying(100, 300),
                AScheme.called("months").where(PersonFacts.LANGUAGE_LEVEL, "1F").paying(100, 700))
            .routesFor(aNurseToBe());

    assertThat(routes.questions())
        .extracting(Question::fact)
        .as("only what a profile has a place for")
        .containsExactly("work.cao", "work.employerSize");
    assertThat(routes.questions())
        .extracting(Question::upToCents)
        .containsExactly(50_000L, 30_000L);
  }

  @Test
  void aRouteThatNeedsUncertainMoneyToStayWithinBudgetSaysSo() {
    RouteSet routes =
        AWorld.offering(course("a").costing(800))
            .paying(AScheme.called("lottery").paying(100, 900).dividedBy(Allocation.BALLOT))
            .routesFor(aNurseToBe().paying(100));

    assertThat(best(routes, Aim.CHEAPEST).why().nl())
        .contains("komt het onzekere geld niet, dan betaal je € 800");
  }

  @Test
  void answersThatCannotBeTrueAreNotUsed() {
    RouteSet routes =
        AWorld.offering(course("a").costing(800))
            .paying(AScheme.called("fund").where(WorkFacts.CAO, "cao-vvt"))
            .routesFor(aNurseToBe().bornIn(3000).employed("nonsense", "cao-vvt"));

    assertThat(best(routes, Aim.CHEAPEST).route().own()).isEqualTo(Contribution.NOTHING);
  }

  private static AnOffer course(String id) {
    return AnOffer.called(id).teaching("wounds", "medicines").starting(inWeeks(4));
  }

  private static List<String> offers(PlannedRoute route) {
    return route.steps().stream().map(step -> step.step().offer().id()).toList();
  }

  private static long grants(PlannedRoute route) {
    return route.steps().stream()
        .map(PlannedStep::money)
        .flatMap(money -> money.grants().stream())
        .mapToLong(Funding::cents)
        .sum();
  }
}

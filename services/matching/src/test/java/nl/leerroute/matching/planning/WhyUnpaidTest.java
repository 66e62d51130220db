package nl.leerroute.matching.planning;

import static nl.leerroute.matching.AWorld.TODAY;
import static nl.leerroute.matching.AWorld.inWeeks;
import static nl.leerroute.matching.planning.Planned.aNurseToBe;
import static nl.leerroute.matching.planning.Planned.best;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.matching.AScheme;
import nl.leerroute.matching.AWorld;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.offer.DayPart;
import nl.leerroute.matching.offer.Kind;
import nl.leerroute.matching.offer.Offering;
import nl.leerroute.matching.profile.WorkStatus;
import nl.leerroute.matching.route.Aim;
import nl.leerroute.matching.text.Text;
import nl.leerroute.schemes.fact.OfferFacts;
import nl.leerroute.schemes.fact.PersonFacts;
import nl.leerroute.schemes.rule.Activity;
import nl.leerroute.schemes.rule.EnrolmentOrder;
import org.junit.jupiter.api.Test;

/** What is said of a scheme that pays nothing is true for the course it is said of. */
class WhyUnpaidTest {

  @Test
  void whatIsOnlyTooLateForOneCourseIsNotToldAsNoForTheOther() {
    AnOffer bbl = dear("drive").ofKind(Kind.BBL);

    assertThat(
            reasons(
                AScheme.called("budget").onlyFor(Activity.COURSE).askedBeforeStart(52),
                bbl,
                cheap("vca")))
        .containsExactly("Voor \u2018vca\u2019: Vraag op tijd aan.");
  }

  @Test
  void anAmountThatNobodyKnowsIsNearerThanARefusal() {
    assertThat(
            reasons(
                AScheme.called("budget").onlyFor(Activity.COURSE).payingNobodyKnowsWhat(),
                dear("drive").ofKind(Kind.BBL),
                cheap("vca")))
        .containsExactly("Voor \u2018vca\u2019: Hoeveel, weten we niet.");
  }

  @Test
  void theCourseThatFailsLeastIsToldNotTheDearestOne() {
    assertThat(
            reasons(
                AScheme.called("switch").where(OfferFacts.LENGTH, "LONG").forCostsFrom(500),
                cheap("solar").leadingTo(3),
                dear("other")))
        .containsExactly(
            "Voor \u2018solar\u2019: De kosten moeten minstens € 500 zijn. Elke opleiding telt"
                + " apart.");
  }

  @Test
  void aMinimumIsForEachCourseApart() {
    assertThat(reasons(AScheme.called("loan").forCostsFrom(900), cheap("a"), dear("b")))
        .containsExactly("De kosten moeten minstens € 900 zijn. Elke opleiding telt apart.");
    assertThat(reasons(AScheme.called("loan").forCostsFrom(900), cheap("a")))
        .containsExactly("De kosten moeten minstens € 900 zijn.");
  }

  @Test
  void whatHoldsForAllCoursesNamesNone() {
    assertThat(
            reasons(
                AScheme.called("own").where(PersonFacts.STATUS, "SELF_EMPLOYED"),
                cheap("a"),
                dear("b")))
        .containsExactly("Niet voor jou: " + PersonFacts.STATUS);
  }

  @Test
  void ofEqualReasonsTheSameOneIsToldWhateverTheOrderOfOffers() {
    AScheme scheme = AScheme.called("both").onlyFor(Activity.BBL);

    assertThat(reasons(scheme, cheap("a"), dear("b")))
        .isEqualTo(reasons(scheme, dear("b"), cheap("a")))
        .containsExactly("Deze regeling betaalt niet voor een cursus.");
  }

  @Test
  void aDayForWhichNoWindowIsKnownIsSaid() {
    assertThat(reasons(voucher(), far()))
        .containsExactly(
            "Begin binnen 6 maanden.",
            "Voor een start op 17 januari 2028 is nog geen tijdvak bekend om aan te vragen.");
  }

  @Test
  void aStepThatNobodyPaysYetSaysWhichSchemeHasNoWindowForItsDay() {
    RouteSet routes = routes(voucher(), cheap("soon"), far());

    assertThat(routes.schemes()).as("it pays the other step").isEmpty();
    assertThat(best(routes, Aim.MOST_COMPLETE).steps())
        .extracting(step -> step.why().nl().contains("nog geen tijdvak bekend: voucher."))
        .containsExactly(false, true);
  }

  @Test
  void moneyThatComesBeforeEnrollingIsNotCountedOnceEnrollingIsOver() {
    AScheme scheme =
        AScheme.called("fund")
            .enrolling(EnrolmentOrder.AFTER_APPLYING)
            .open(inWeeks(2), inWeeks(30));
    RouteSet routes = routes(scheme, enrolledFor("closed", inWeeks(1)));

    assertThat(best(routes, Aim.MOST_COMPLETE).route().own().atBest()).isEqualTo(15_000);
    assertThat(routes.schemes().getFirst().reasons().getFirst().nl())
        .startsWith("Je moet eerst dit geld aanvragen");
    assertThat(
            best(routes(scheme, enrolledFor("open", inWeeks(3))), Aim.MOST_COMPLETE)
                .route()
                .own()
                .atBest())
        .isZero();
  }

  @Test
  void aStepThatNobodyPaysSaysWhyMoneyForAnotherStepDoesNotPayIt() {
    RouteSet routes = routes(AScheme.called("budget").forCostsFrom(500), cheap("a"), dear("b"));

    assertThat(best(routes, Aim.MOST_COMPLETE).steps())
        .extracting(step -> step.why().nl().contains("‘budget’ betaalt deze stap niet: De kosten"))
        .containsExactly(true, false);
  }

  @Test
  void moneyThatPaysAnotherRouteIsNamedAtTheStepThatItDoesNotPay() {
    AnOffer atWork =
        AnOffer.called("at-work")
            .ofKind(Kind.BBL)
            .teaching("wounds", "medicines")
            .costing(600)
            .starting(inWeeks(4));
    AnOffer atSchool =
        AnOffer.called("at-school")
            .teaching("wounds", "medicines")
            .costing(900)
            .starting(inWeeks(4));
    RouteSet routes = routes(AScheme.called("budget").onlyFor(Activity.COURSE), atWork, atSchool);

    assertThat(best(routes, Aim.CHEAPEST).steps().getFirst().money().grants()).hasSize(1);
    assertThat(best(routes, Aim.AT_WORK).steps().getFirst().why().nl())
        .contains("\u2018budget\u2019 betaalt deze stap niet: Deze regeling betaalt niet voor");
  }

  private static AnOffer enrolledFor(String id, LocalDate enrolBefore) {
    return AnOffer.called(id)
        .teaching("wounds")
        .costing(150)
        .with(
            new Offering(
                id + "-1",
                inWeeks(4),
                Optional.of(enrolBefore),
                Optional.empty(),
                Set.of(DayPart.DAY),
                "nl",
                Optional.empty()));
  }

  private static AScheme voucher() {
    return AScheme.called("voucher").startedWithin(6).open(TODAY.minusDays(9), inWeeks(4));
  }

  private static AnOffer cheap(String id) {
    return AnOffer.called(id).teaching("wounds").costing(150).starting(inWeeks(4));
  }

  private static AnOffer dear(String id) {
    return AnOffer.called(id).teaching("medicines").costing(700).starting(inWeeks(12));
  }

  private static AnOffer far() {
    return AnOffer.called("far").teaching("medicines").costing(700).starting(inWeeks(60));
  }

  private static List<String> reasons(AScheme scheme, AnOffer... offers) {
    return routes(scheme, offers).schemes().getFirst().reasons().stream().map(Text::nl).toList();
  }

  private static RouteSet routes(AScheme scheme, AnOffer... offers) {
    return AWorld.offering(offers)
        .paying(scheme)
        .routesFor(aNurseToBe().withStatus(WorkStatus.JOB_SEEKER));
  }
}

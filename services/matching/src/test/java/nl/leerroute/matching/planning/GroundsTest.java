package nl.leerroute.matching.planning;

import static nl.leerroute.matching.AWorld.TODAY;
import static nl.leerroute.matching.AWorld.inWeeks;
import static nl.leerroute.matching.planning.Planned.aNurseToBe;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.leerroute.matching.AProfile;
import nl.leerroute.matching.AScheme;
import nl.leerroute.matching.AWorld;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.explanation.Ground;
import nl.leerroute.matching.planning.RouteSet.UnusedScheme;
import nl.leerroute.matching.profile.WorkStatus;
import nl.leerroute.schemes.fact.OfferFacts;
import nl.leerroute.schemes.fact.PersonFacts;
import nl.leerroute.schemes.fact.WorkFacts;
import nl.leerroute.schemes.rule.Activity;
import org.junit.jupiter.api.Test;

/** A "no" says what would have to be different. */
class GroundsTest {

  @Test
  void aConditionOnThePersonIsNotMetByAnotherCourse() {
    AScheme others = AScheme.called("x").where(PersonFacts.STATUS, "SELF_EMPLOYED");

    assertThat(groundOf(others)).contains(Ground.PERSON);
  }

  @Test
  void whatIsForAnotherSectorStandsApartFromWhatIsForOtherPeople() {
    AScheme fund = AScheme.called("x").where(WorkFacts.CAO, "cao-metaalbewerking");
    AScheme both = fund.where(PersonFacts.STATUS, "EMPLOYEE");

    assertThat(groundOf(fund, aNurseToBe().workingIn("Q"))).contains(Ground.SECTOR);
    assertThat(groundOf(both, aNurseToBe().workingIn("Q").withStatus(WorkStatus.JOB_SEEKER)))
        .contains(Ground.SECTOR);
  }

  @Test
  void whoeverIsRefusedIsToldSoBeforeTheCourseIsBlamed() {
    AScheme both =
        AScheme.called("x")
            .onlyFor(Activity.BBL)
            .where(PersonFacts.STATUS, "SELF_EMPLOYED")
            .where(OfferFacts.LENGTH, "LONG");

    assertThat(groundOf(both)).contains(Ground.PERSON);
  }

  @Test
  void anotherCourseCouldBePaid() {
    assertThat(groundOf(AScheme.called("x").onlyFor(Activity.BBL))).contains(Ground.COURSE);
    assertThat(groundOf(AScheme.called("x").where(OfferFacts.LENGTH, "LONG")))
        .contains(Ground.COURSE);
  }

  @Test
  void whatGivesWayToOtherMoneyPaysWhenThatDoesNotCome() {
    UnusedScheme small =
        AWorld.offering(course())
            .paying(AScheme.called("all"), AScheme.called("also"))
            .routesFor(aNurseToBe())
            .schemes()
            .getFirst();

    assertThat(Ground.of(small.scheme(), small.answer())).contains(Ground.OTHER_MONEY);
  }

  @Test
  void whatIsOverOrNotBegunMayPayOnAnotherDay() {
    assertThat(groundOf(AScheme.called("x").until(TODAY.minusDays(1)))).contains(Ground.PERIOD);
    assertThat(groundOf(AScheme.called("x").open(TODAY.minusDays(9), TODAY.minusDays(2))))
        .contains(Ground.PERIOD);
  }

  @Test
  void whatIsStillOpenIsNoRefusal() {
    assertThat(groundOf(AScheme.called("x").where(PersonFacts.PROVINCE, "Drenthe"))).isEmpty();
  }

  @Test
  void onlyWhoSaidSoIsWithoutAnEmployer() {
    AWorld world = AWorld.offering(course());

    assertThat(world.routesFor(aNurseToBe()).withoutEmployer()).isFalse();
    assertThat(world.routesFor(aNurseToBe().withStatus(WorkStatus.EMPLOYEE)).withoutEmployer())
        .isFalse();
    assertThat(world.routesFor(aNurseToBe().withStatus(WorkStatus.JOB_SEEKER)).withoutEmployer())
        .isTrue();
  }

  private static Optional<Ground> groundOf(AScheme scheme) {
    return groundOf(scheme, aNurseToBe().withStatus(WorkStatus.JOB_SEEKER));
  }

  private static Optional<Ground> groundOf(AScheme scheme, AProfile person) {
    UnusedScheme unused =
        AWorld.offering(course()).paying(scheme).routesFor(person).schemes().getFirst();
    return Ground.of(unused.scheme(), unused.answer());
  }

  private static AnOffer course() {
    return AnOffer.called("a").teaching("wounds", "medicines").costing(800).starting(inWeeks(4));
  }
}

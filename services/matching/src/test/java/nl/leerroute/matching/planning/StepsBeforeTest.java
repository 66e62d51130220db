package nl.leerroute.matching.planning;

import static nl.leerroute.matching.AWorld.inWeeks;
import static nl.leerroute.matching.planning.Planned.aNurseToBe;
import static nl.leerroute.matching.planning.Planned.best;
import static nl.leerroute.matching.planning.Planned.dutch;
import static nl.leerroute.matching.planning.Planned.steps;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leerroute.matching.AWorld;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.route.Aim;
import nl.leerroute.matching.text.Days;
import org.junit.jupiter.api.Test;

/** A course asks something at its start that the person cannot do yet: typing. */
class StepsBeforeTest {

  private final AnOffer asking =
      AnOffer.called("asking").teaching("wounds").requiring("typing").starting(inWeeks(30));

  @Test
  void aCourseThatIsAboutItComesFirst() {
    AnOffer typing = AnOffer.called("typing").teaching("typing", "reading").starting(inWeeks(3));

    assertThat(
            steps(best(AWorld.offering(asking, typing).routesFor(aNurseToBe()), Aim.MOST_COMPLETE)))
        .containsExactly("typing " + inWeeks(3), "asking " + inWeeks(30));
  }

  @Test
  void aCourseWhoseLastKnownStartComesTooSoonIsToldOf() {
    AnOffer typing = AnOffer.called("typing").teaching("typing").taking(30, 4).anyTime();

    RouteSet routes = AWorld.offering(asking, typing).routesFor(aNurseToBe());

    assertThat(routes.routes()).isEmpty();
    assertThat(dutch(routes))
        .anyMatch(
            note ->
                note.contains(
                    "kan wel als je dit al kunt, of het eerst leert: typing, en er daarna nog een start komt"
                        + " (niet eerder dan "
                        + Days.day(inWeeks(32)).nl()
                        + ")"));
  }

  @Test
  void aLaterStartOfTheSameCourseIsTaken() {
    AnOffer typing = AnOffer.called("typing").teaching("typing").taking(30, 4).anyTime();
    AnOffer twice = asking.starting(inWeeks(32));

    assertThat(
            steps(best(AWorld.offering(twice, typing).routesFor(aNurseToBe()), Aim.MOST_COMPLETE)))
        .containsExactly("typing " + inWeeks(2), "asking " + inWeeks(32));
  }

  @Test
  void aWholeEducationThatTeachesItAmongMuchElseIsNoWayThere() {
    RouteSet routes = AWorld.offering(asking, education()).routesFor(aNurseToBe());

    assertThat(routes.routes()).isEmpty();
    assertThat(dutch(routes)).anyMatch(note -> note.contains("of het eerst leert: typing"));
  }

  @Test
  void ofCoursesThatAskSomethingFirstTheOneThatAddsMostIsNamed() {
    AnOffer less = AnOffer.called("a-less").teaching("plans").requiring("welding").anyTime();
    AnOffer most =
        AnOffer.called("b-most").teaching("wounds", "medicines").requiring("typing").anyTime();

    assertThat(dutch(AWorld.offering(less, most).routesFor(aNurseToBe())))
        .contains(
            "‘b-most’ (62% van wat je doel vraagt) kan wel als je dit al kunt, of het eerst leert:"
                + " typing.");
  }

  @Test
  void whoReadsOfACourseCanBeLedToIt() {
    AnOffer other = AnOffer.called("other").teaching("typing").requiring("welding").anyTime();

    assertThat(AWorld.offering(asking, other).routesFor(aNurseToBe()).named())
        .extracting(Offer::id)
        .containsExactly("asking");
  }

  @Test
  void aWholeEducationThatIsWorthAStepOfItsOwnIs() {
    AnOffer useful =
        education().teaching("typing", "reading", "welding", "diabetes", "listening", "plans");

    assertThat(
            steps(best(AWorld.offering(asking, useful).routesFor(aNurseToBe()), Aim.MOST_COMPLETE)))
        .containsExactly("education " + inWeeks(3), "asking " + inWeeks(30));
  }

  private static AnOffer education() {
    return AnOffer.called("education")
        .teaching("typing", "reading", "welding", "washing", "read Dutch", "listening")
        .starting(inWeeks(3));
  }
}

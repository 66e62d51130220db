package nl.leerroute.matching.planning;

import static nl.leerroute.matching.AWorld.inWeeks;
import static nl.leerroute.matching.planning.Planned.aNurseToBe;
import static nl.leerroute.matching.planning.Planned.best;
import static nl.leerroute.matching.planning.Planned.dutch;
import static nl.leerroute.matching.planning.Planned.steps;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.leerroute.matching.AProfile;
import nl.leerroute.matching.AWorld;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.offer.Kind;
import nl.leerroute.matching.profile.Evidence;
import nl.leerroute.matching.route.Aim;
import org.junit.jupiter.api.Test;

/** A goal or a course asks a general skill, and somebody teaches a special one: diabetes. */
class SpecialSkillsTest {

  private final AnOffer general =
      AnOffer.called("general").teaching("medicines").starting(inWeeks(3));

  private final AnOffer special = inEnglish("special", 2).teaching("diabetes");

  private final AnOffer asking = inEnglish("asking", 20).teaching("wounds").requiring("medicines");

  @Test
  void lessonsInASpecialSkillDoNotStandBeforeACourseThatAsksTheGeneralOne() {
    RouteSet routes =
        AWorld.offering(general, special, asking).routesFor(aNurseToBe().speaking("en"));

    assertThat(routes.routes()).isEmpty();
    assertThat(dutch(routes))
        .anyMatch(note -> note.contains("als je dit al kunt, of het eerst leert: medicines"));
  }

  @Test
  void theGeneralSkillIsLearnedWhereItIsTaught() {
    RouteSet routes =
        AWorld.offering(general, special, asking).routesFor(aNurseToBe().speaking("en", "nl"));

    assertThat(steps(best(routes, Aim.MOST_COMPLETE)))
        .containsExactly("general " + inWeeks(3), "asking " + inWeeks(20));
  }

  @Test
  void whereNobodyTeachesTheGeneralSkillTheSpecialOneComesClosestAndTheStepSaysSo() {
    RouteSet routes = AWorld.offering(special, asking).routesFor(aNurseToBe().speaking("en"));

    PlannedSteps steps = new PlannedSteps(best(routes, Aim.MOST_COMPLETE));
    assertThat(steps.why("special")).contains("Niemand geeft precies dit: medicines.");
    assertThat(steps.why("asking")).doesNotContain("Niemand geeft precies dit");
  }

  @Test
  void whoHasTheSpecialSkillHasTheGeneralOne() {
    RouteSet routes =
        AWorld.offering(general, asking)
            .routesFor(aNurseToBe().speaking("en").having(Evidence.CERTIFICATE, "diabetes"));

    assertThat(steps(best(routes, Aim.MOST_COMPLETE))).containsExactly("asking " + inWeeks(20));
  }

  @Test
  void proofOfTheSpecialSkillIsProofOfTheGeneralOneWhoeverTeachesThat() {
    AProfile skilled = aNurseToBe().having(Evidence.EXPERIENCE, "diabetes");
    AnOffer proof = AnOffer.called("evc").ofKind(Kind.VALIDATION).teaching("diabetes").anyTime();

    RouteSet routes = AWorld.offering(general, proof).routesFor(skilled);

    assertThat(steps(best(routes, Aim.MOST_COMPLETE))).containsExactly("evc " + inWeeks(2));
  }

  private static AnOffer inEnglish(String id, int week) {
    return AnOffer.called(id).with(inWeeks(week), Optional.empty(), "en");
  }

  /** The steps of a route by what they are called. */
  private record PlannedSteps(RouteSet.PlannedRoute route) {

    String why(String offer) {
      return route.steps().stream()
          .filter(step -> step.step().offer().id().equals(offer))
          .map(step -> step.why().nl())
          .findFirst()
          .orElseThrow();
    }
  }
}

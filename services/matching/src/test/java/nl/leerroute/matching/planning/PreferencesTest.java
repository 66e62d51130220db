package nl.leerroute.matching.planning;

import static nl.leerroute.matching.AWorld.inWeeks;
import static nl.leerroute.matching.planning.Planned.aNurseToBe;
import static nl.leerroute.matching.planning.Planned.best;
import static nl.leerroute.matching.planning.Planned.dutch;
import static nl.leerroute.matching.planning.Planned.steps;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerroute.matching.AProfile;
import nl.leerroute.matching.AWorld;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.offer.Education;
import nl.leerroute.matching.offer.Form;
import nl.leerroute.matching.offer.Preference;
import nl.leerroute.matching.profile.Evidence;
import nl.leerroute.matching.profile.WorkStatus;
import nl.leerroute.matching.route.Aim;
import org.junit.jupiter.api.Test;

/** What somebody would rather have decides between equals, and between nothing else. */
class PreferencesTest {

  private final AnOffer school =
      AnOffer.called("a-school").teaching("wounds").withExam().starting(inWeeks(3));
  private final AnOffer work =
      AnOffer.called("b-work")
          .teaching("wounds")
          .inForm(Form.WORKPLACE)
          .taking(8, 4)
          .starting(inWeeks(5));
  private final AnOffer online =
      AnOffer.called("a-online").teaching("wounds").inForm(Form.ONLINE).starting(inWeeks(2));

  @Test
  void whoSaidNothingGetsWhatEndsFirst() {
    assertThat(complete(AWorld.offering(school, work), aNurseToBe()))
        .containsExactly("a-school " + inWeeks(3));
  }

  @Test
  void whoLearnedLittleAtSchoolFirstGetsWhatIsNotLikeSchool() {
    assertThat(
            complete(
                AWorld.offering(school, work), aNurseToBe().schooled(Education.LOWER_SECONDARY)))
        .containsExactly("b-work " + inWeeks(5));
    assertThat(complete(AWorld.offering(school, work), aNurseToBe().schooled(Education.MBO_2)))
        .containsExactly("a-school " + inWeeks(3));
  }

  @Test
  void whatIsOnlyOnlineComesLastForWhomThatIsHard() {
    AWorld world = AWorld.offering(online, school);

    assertThat(complete(world, aNurseToBe())).containsExactly("a-online " + inWeeks(2));
    assertThat(complete(world, aNurseToBe().preferring(Preference.NOT_ONLY_ONLINE)))
        .containsExactly("a-school " + inWeeks(3));
  }

  @Test
  void whatIsPreferredCostsNothing() {
    AWorld world = AWorld.offering(school, work.costing(400));

    assertThat(complete(world, aNurseToBe().preferring(Preference.AT_WORK)))
        .containsExactly("a-school " + inWeeks(3));
  }

  @Test
  void theOnlyWayToLearnStaysWhateverIsPreferred() {
    assertThat(
            complete(
                AWorld.offering(online),
                aNurseToBe()
                    .preferring(
                        Preference.NOT_ONLY_ONLINE, Preference.AT_WORK, Preference.WITH_OTHERS)))
        .containsExactly("a-online " + inWeeks(2));
  }

  @Test
  void theFirstRouteIsBestAtWhatIsPreferred() {
    AWorld world =
        AWorld.offering(
            AnOffer.called("whole").teaching("wounds", "medicines").costing(900).anyTime(),
            AnOffer.called("cheap").teaching("wounds", "plans").costing(100).anyTime());

    RouteSet routes = world.routesFor(aNurseToBe().preferring(Preference.LITTLE_MONEY));

    assertThat(routes.routes().getFirst().route().aims()).contains(Aim.CHEAPEST);
    assertThat(dutch(routes)).anyMatch(note -> note.contains("de laagste kosten"));
  }

  @Test
  void workThatIsHardOnTheBodyIsNotSuggestedToWhomItIsTooMuch() {
    AWorld world = AWorld.lifting();

    assertThat(near(world, AProfile.withoutGoal())).contains("mover");
    assertThat(near(world, AProfile.withoutGoal().withoutHeavyWork()))
        .doesNotContain("mover")
        .contains("clerk");
  }

  @Test
  void whoWorksForAnEmployerBesideHasAnEmployer() {
    AProfile seeker = aNurseToBe().withStatus(WorkStatus.JOB_SEEKER);

    assertThat(seeker.made().situation().isWithoutEmployer()).isTrue();
    assertThat(seeker.also(WorkStatus.EMPLOYEE).made().situation().isWithoutEmployer()).isFalse();
  }

  private static List<String> complete(AWorld world, AProfile person) {
    return steps(best(world.routesFor(person), Aim.MOST_COMPLETE));
  }

  private static List<String> near(AWorld world, AProfile person) {
    return world
        .routesFor(person.having(Evidence.CLAIMED, "listening", AWorld.LIFTING))
        .directions()
        .stream()
        .map(RouteSet.Direction::occupation)
        .toList();
  }
}

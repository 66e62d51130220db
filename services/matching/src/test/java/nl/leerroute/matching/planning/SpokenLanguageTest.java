package nl.leerroute.matching.planning;

import static nl.leerroute.matching.AWorld.inWeeks;
import static nl.leerroute.matching.planning.Planned.aNurseToBe;
import static nl.leerroute.matching.planning.Planned.dutch;
import static nl.leerroute.matching.planning.Planned.wounds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.leerroute.matching.AProfile;
import nl.leerroute.matching.ATaxonomy;
import nl.leerroute.matching.AWorld;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.gap.Gap;
import nl.leerroute.matching.gap.GapLine;
import nl.leerroute.matching.gap.HeldSkills;
import nl.leerroute.matching.offer.Help;
import nl.leerroute.matching.profile.Evidence;
import nl.leerroute.matching.taxonomy.Taxonomy;
import org.junit.jupiter.api.Test;

/** Who can have lessons in a language is taken to speak it, without a tick for that. */
class SpokenLanguageTest {

  private static final String SPEAKING = "interact verbally in Dutch";

  @Test
  void opensACourseThatAsksItAndSaysSo() {
    AWorld world = AWorld.offering(wounds().requiring(SPEAKING).starting(inWeeks(3)));

    for (AProfile person : List.of(aNurseToBe(), aNurseToBe().speaking("nl", "en"))) {
      RouteSet routes = world.routesFor(person);
      assertThat(routes.routes()).isNotEmpty();
      assertThat(dutch(routes))
          .anyMatch(note -> note.startsWith("We nemen aan dat je goed genoeg Nederlands spreekt"));
    }
  }

  @Test
  void isNotSaidOfWhoToldItOrWhereNobodyAsksIt() {
    AWorld world = AWorld.offering(wounds().requiring(SPEAKING).starting(inWeeks(3)));
    AProfile told = aNurseToBe().having(Evidence.CLAIMED, SPEAKING);

    assertThat(dutch(world.routesFor(told))).noneMatch(note -> note.contains("nemen aan"));
    assertThat(dutch(AWorld.offering(wounds().anyTime()).routesFor(aNurseToBe())))
        .noneMatch(note -> note.contains("nemen aan"));
  }

  @Test
  void whoAsksHelpWithTheLanguageLearnsItFirst() {
    AWorld world =
        AWorld.offering(
            AnOffer.called("dutch").teaching(SPEAKING).starting(inWeeks(3)),
            wounds().requiring(SPEAKING).starting(inWeeks(20)));

    RouteSet helped = world.routesFor(aNurseToBe().likingToHave(Help.LANGUAGE_HELP));

    assertThat(helped.routes().getFirst().steps()).hasSize(2);
    assertThat(world.routesFor(aNurseToBe()).routes().getFirst().steps()).hasSize(1);
  }

  @Test
  void englishIsOnlyTakenFromWhoHasLessonsInIt() {
    AWorld world =
        AWorld.offering(
            wounds()
                .requiring("speak and understand English")
                .with(inWeeks(3), Optional.empty(), "nl"));

    assertThat(world.routesFor(aNurseToBe()).routes()).isEmpty();
    assertThat(world.routesFor(aNurseToBe().speaking("nl", "en")).routes()).isNotEmpty();
  }

  @Test
  void isNoGapAndNoDirection() {
    Taxonomy taxonomy =
        new ATaxonomy()
            .skills("Dutch", "driving")
            .skill(SPEAKING, "Dutch")
            .occupation("driver", SPEAKING, "driving")
            .made();

    assertThat(missing(taxonomy, AProfile.wanting("driver"))).containsExactly("driving");
    assertThat(missing(taxonomy, AProfile.wanting("driver").speaking("en")))
        .containsExactlyInAnyOrder(SPEAKING, "driving");
    assertThat(Directions.of(taxonomy, AProfile.withoutGoal().made())).isEmpty();
  }

  private static List<String> missing(Taxonomy taxonomy, AProfile person) {
    HeldSkills held = HeldSkills.of(taxonomy, person.made());
    return Gap.between(taxonomy.occupation("driver").orElseThrow(), held).lines().stream()
        .filter(GapLine::isMissing)
        .map(line -> taxonomy.uri(line.skill()))
        .toList();
  }
}

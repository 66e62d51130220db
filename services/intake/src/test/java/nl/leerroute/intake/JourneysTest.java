package nl.leerroute.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerroute.contracts.JourneyAdvanced;
import nl.leerroute.contracts.JourneyAdvanced.Stage;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.Text;
import nl.leerroute.contracts.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A journey as others hear of it: stage by stage, without a person. */
class JourneysTest {

  @RegisterExtension static final RunningIntake INTAKE = new RunningIntake();

  private static final Map<String, ?> GOAL =
      Map.of("goal", Map.of("occupation", "http://data.europa.eu/esco/occupation/nurse"));

  @Test
  void whoComesBackAfterErasureStartsANewFlow() {
    IntakeSystem.Person person = INTAKE.system().newPerson();
    person.answers(inPlace("9989")).expectStatus().isOk();
    person.leaves().expectStatus().isNoContent();
    person.answers(inPlace("9989")).expectStatus().isOk();

    await()
        .untilAsserted(
            () ->
                assertThat(journeys().read())
                    .filteredOn(message -> isIn(message, "Het Hogeland"))
                    .extracting(WholeTopic.Message::key)
                    .doesNotHaveDuplicates()
                    .hasSize(2));
  }

  @Test
  void aJourneyIsToldStageByStageWithoutSayingWhose() throws Exception {
    IntakeSystem.Person person = INTAKE.system().newPerson();
    person.answers(inPlace("8899")).expectStatus().isOk();
    person.answers(GOAL).expectStatus().isOk();
    ProfileAnswer confirmed = ProfileAnswer.of(person.confirms());
    for (int time = 0; time < 3; time++) {
      publishRoutes(person, confirmed.version(), List.of());
      publishRoutes(person, confirmed.version(), List.of(route()));
    }
    await().untilAsserted(() -> assertThat(stagesOn("Vlieland")).contains(Stage.ROUTED));
    person.chooses("r-1").expectStatus().isOk();
    person.chooses("r-2").expectStatus().isOk();

    await()
        .untilAsserted(
            () ->
                assertThat(stagesOn("Vlieland"))
                    .containsExactly(
                        Stage.ENTERED, Stage.GOAL_SET, Stage.ANSWERED, Stage.ROUTED, Stage.CHOSEN));
    assertThat(journeys().read())
        .extracting(Object::toString)
        .allSatisfy(
            message ->
                assertThat(message)
                    .doesNotContain(person.id())
                    .doesNotContainPattern("\\b8899\\b"));
    assertThat(ProfileAnswer.of(person.get()).version()).isEqualTo(confirmed.version());
  }

  @Test
  void aRouteIsChosenAfterConfirmationOnly() {
    IntakeSystem.Person person = INTAKE.system().newPerson();
    person.answers(GOAL).expectStatus().isOk();

    person.chooses("r-1").expectStatus().isEqualTo(422);
    person.chooses("not a route").expectStatus().isBadRequest();
  }

  @Test
  void howItGoesIsKeptAndOthersHearNothingPersonalOfIt() {
    IntakeSystem.Person person = INTAKE.system().newPerson();
    person.answers(inPlace("7873")).expectStatus().isOk();
    person.confirms().expectStatus().isOk();
    person.tells(Map.of("state", "STARTED")).expectStatus().isEqualTo(422);
    person
        .chooses(Map.of("routeId", "r-1", "starts", Map.of("school.nl/lassen", "2027-01-04")))
        .expectStatus()
        .isOk();
    person.tells(Map.of("state", "STARTED")).expectStatus().isOk();
    person
        .tells(Map.of("state", "STOPPED", "why", List.of("CARE", "PERSONAL")))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.journey.state")
        .isEqualTo("STOPPED")
        .jsonPath("$.journey.why[1]")
        .isEqualTo("PERSONAL")
        .jsonPath("$.journey.starts['school.nl/lassen']")
        .isEqualTo("2027-01-04");

    await()
        .untilAsserted(
            () ->
                assertThat(stagesOn("Borger-Odoorn"))
                    .containsExactly(
                        Stage.ENTERED, Stage.ANSWERED, Stage.CHOSEN, Stage.STARTED, Stage.STOPPED));
    assertThat(journeys().read())
        .filteredOn(message -> isIn(message, "Borger-Odoorn"))
        .last()
        .satisfies(
            stopped -> {
              assertThat(stopped.payload().orElseThrow().stoppedFor())
                  .containsExactly(JourneyAdvanced.Barrier.CARE);
              assertThat(stopped.toString()).doesNotContain("PERSONAL", "r-1", "lassen");
            });
  }

  @Test
  void whatIsLearnedAndWhatItBroughtAreToldInClasses() {
    IntakeSystem.Person person = INTAKE.system().newPerson();
    person.answers(inPlace("8862")).expectStatus().isOk();
    person.confirms().expectStatus().isOk();
    person
        .chooses(
            Map.of(
                "routeId",
                "r-1",
                "courses",
                Map.of(
                    "form", "FORMAL", "diploma", true, "hours", 424, "payer", "MIXED", "money",
                    true)))
        .expectStatus()
        .isOk();
    person.tells(Map.of("state", "COMPLETED", "gains", List.of("JOB_FOUND"))).expectStatus().isOk();

    await().untilAsserted(() -> assertThat(stagesOn("Harlingen")).contains(Stage.OUTCOME));
    List<JourneyAdvanced> told =
        journeys().read().stream()
            .filter(message -> isIn(message, "Harlingen"))
            .map(message -> message.payload().orElseThrow())
            .toList();
    assertThat(told)
        .filteredOn(fact -> fact.stage() == Stage.CHOSEN || fact.stage() == Stage.COMPLETED)
        .hasSize(2)
        .extracting(JourneyAdvanced::learning)
        .containsOnly(
            new JourneyAdvanced.Learning(
                OfferPublished.Formality.FORMAL,
                true,
                420,
                null,
                JourneyAdvanced.Payer.MIXED,
                null,
                true));
    assertThat(told.getLast().outcomes()).containsExactly(JourneyAdvanced.Outcome.RELEVANT_JOB);
  }

  @Test
  void whoAsksAnAdviserToLookAlongIsCountedOnce() {
    IntakeSystem.Person person = INTAKE.system().newPerson();
    person.answers(inPlace("9231")).expectStatus().isOk();
    person.handsOver("ROUTES").expectStatus().isOk();
    person.handsOver("ANSWERS").expectStatus().isOk();

    await()
        .untilAsserted(
            () ->
                assertThat(stagesOn("Achtkarspelen"))
                    .containsExactly(Stage.ENTERED, Stage.ADVICE_ASKED));
  }

  @Test
  void whatIsNoStateIsNotTaken() {
    IntakeSystem.Person person = INTAKE.system().newPerson();
    person.answers(GOAL).expectStatus().isOk();

    person.tells(Map.of("state", "HAPPY")).expectStatus().isBadRequest();
    person.tells(Map.of()).expectStatus().isBadRequest();
    person.tells(Map.of("state", "STOPPED", "why", List.of("LAZY"))).expectStatus().isBadRequest();
  }

  private static Map<String, ?> inPlace(String postcode) {
    return Map.of("situation", Map.of("postcode", postcode));
  }

  private static WholeTopic<JourneyAdvanced> journeys() {
    return new WholeTopic<>(INTAKE.system().bootstrapServers(), Topics.JOURNEYS);
  }

  private static boolean isIn(WholeTopic.Message<JourneyAdvanced> message, String municipality) {
    return message
        .payload()
        .map(JourneyAdvanced::classes)
        .filter(classes -> municipality.equals(classes.municipality()))
        .isPresent();
  }

  private static List<Stage> stagesOn(String island) {
    return journeys().read().stream()
        .filter(message -> isIn(message, island))
        .map(message -> message.payload().orElseThrow().stage())
        .toList();
  }

  private static void publishRoutes(
      IntakeSystem.Person person, long version, List<RouteSetPublished.Route> routes)
      throws Exception {
    Instant now = Instant.now();
    new WholeTopic<>(INTAKE.system().bootstrapServers(), Topics.ROUTES)
        .publish(
            person.id(),
            version,
            new RouteSetPublished(
                person.id(),
                version,
                now,
                LocalDate.of(2026, 11, 22),
                now.plusSeconds(3600),
                null,
                routes,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false));
  }

  private static RouteSetPublished.Route route() {
    LocalDate start = LocalDate.of(2027, 1, 4);
    return new RouteSetPublished.Route(
        "r-1",
        Set.of(RouteSetPublished.Aim.CHEAPEST),
        800,
        start,
        start.plusWeeks(10),
        8,
        0,
        0,
        0,
        0,
        null,
        List.of(),
        new Text("goedkoop", "cheap"));
  }
}

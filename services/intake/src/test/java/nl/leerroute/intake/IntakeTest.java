package nl.leerroute.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leerroute.contracts.JourneyAdvanced;
import nl.leerroute.contracts.JourneyAdvanced.Stage;
import nl.leerroute.contracts.ProfilePublished;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.Text;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Intake as others meet it. */
@ExtendWith(OutputCaptureExtension.class)
class IntakeTest {

  private static final String NURSE = "http://data.europa.eu/esco/occupation/nurse";
  private static final Map<String, ?> GOAL = Map.of("goal", Map.of("occupation", NURSE));

  @TempDir static Path directory = Path.of("");
  private static IntakeSystem system;

  @BeforeAll
  static void start() throws IOException, JOSEException {
    system = new IntakeSystem(directory);
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  void aConfirmedProfileIsOnItsTopicUnderTheVersionThatWasAnswered() {
    IntakeSystem.Person person = system.newPerson();
    person
        .answers(
            Map.of(
                "goal", Map.of("occupation", NURSE),
                "skills", List.of(Map.of("skill", "urn:skill:lifting", "evidence", "EXPERIENCE")),
                "situation", Map.of("postcode", "7941", "yearOfBirth", 1974, "sector", "86.1"),
                "limits",
                    Map.of(
                        "hoursPerWeek", 8,
                        "forms", List.of("ONLINE"),
                        "help", List.of("CHILDCARE", "STEP_FREE"))))
        .expectStatus()
        .isOk();
    ProfileAnswer confirmed = answer(person.confirms());

    WholeTopic.Message<ProfilePublished> published = onlyOne(person);

    assertThat(confirmed.confirmed()).isTrue();
    assertThat(published.version()).isEqualTo(confirmed.version());
    ProfilePublished profile = published.payload().orElseThrow();
    assertThat(profile.profileId()).isEqualTo(person.id());
    assertThat(profile.goalOccupation()).isEqualTo(NURSE);
    assertThat(profile.skills())
        .containsExactly(
            new ProfilePublished.HeldSkill(
                "urn:skill:lifting", ProfilePublished.Evidence.EXPERIENCE));
    assertThat(profile.situation().yearOfBirth()).isEqualTo(1974);
    assertThat(profile.situation().home())
        .isEqualTo(new ProfilePublished.Home("7941", "Meppel", "Drenthe", "AM36", 52.70, 6.19));
    assertThat(profile.limits().hoursPerWeek()).isEqualTo(8);
    assertThat(profile.limits().help())
        .containsExactlyInAnyOrder(
            ProfilePublished.Help.CHILDCARE, ProfilePublished.Help.STEP_FREE);
  }

  @Test
  void everyChangeAfterConfirmationFollowsInOrder() {
    IntakeSystem.Person person = system.newPerson();
    person.answers(GOAL).expectStatus().isOk();
    person.confirms().expectStatus().isOk();
    for (int hours = 1; hours <= 20; hours++) {
      person.answers(Map.of("limits", Map.of("hoursPerWeek", hours))).expectStatus().isOk();
    }

    await()
        .untilAsserted(
            () -> {
              assertThat(profilesOf(person))
                  .extracting(IntakeTest::hours)
                  .containsExactlyElementsOf(IntStream.rangeClosed(0, 20).boxed().toList());
              assertThat(profilesOf(person)).extracting(WholeTopic.Message::version).isSorted();
            });
  }

  @Test
  void theSameCommandSentTwiceIsDoneOnce() {
    IntakeSystem.Person person = system.newPerson();
    String key = UUID.randomUUID().toString();
    ProfileAnswer first = answer(person.answers(GOAL, key));
    person.answers(Map.of("goal", Map.of("unknown", true))).expectStatus().isOk();

    ProfileAnswer again = answer(person.answers(GOAL, key));

    assertThat(again.version()).isEqualTo(first.version() + 1);
    assertThat(again.answers()).containsEntry("goal", Map.of("unknown", true));
  }

  @Test
  void aCommandWithoutItsKeyIsNotCarriedOut() {
    IntakeSystem.Person person = system.newPerson();

    person
        .client()
        .patch()
        .uri("/profiles/{id}", person.id())
        .bodyValue(GOAL)
        .exchange()
        .expectStatus()
        .isBadRequest();
    person.get().expectStatus().isNotFound();
  }

  @Test
  void whoeverReadAnOlderVersionChangesNothing() {
    IntakeSystem.Person person = system.newPerson();
    person.answers(GOAL).expectHeader().valueEquals(HttpHeaders.ETAG, "\"1\"");
    person.answers(Map.of("limits", Map.of("hoursPerWeek", 8))).expectStatus().isOk();

    person
        .client()
        .patch()
        .uri("/profiles/{id}", person.id())
        .header("Idempotency-Key", "k")
        .header(HttpHeaders.IF_MATCH, "\"1\"")
        .bodyValue(Map.of("limits", Map.of("hoursPerWeek", 16)))
        .exchange()
        .expectStatus()
        .isEqualTo(412);
    assertThat(answer(person.get()).answers()).containsEntry("limits", Map.of("hoursPerWeek", 8));
  }

  @Test
  void everyProblemIsNamedAtItsField() {
    system
        .newPerson()
        .answers(
            Map.of("situation", Map.of("postcode", "1011"), "limits", Map.of("hoursPerWeek", 8)))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors.length()")
        .isEqualTo(1)
        .jsonPath("$.errors[0].field")
        .isEqualTo("situation.postcode")
        .jsonPath("$.errors[0].code")
        .isEqualTo("outside-region")
        .jsonPath("$.errors[0].sentence.nl")
        .value((String sentence) -> assertThat(sentence).contains("1011"));
  }

  @Test
  void somebodyElsesProfileAnswersLikeOneThatDoesNotExist() {
    IntakeSystem.Person person = system.newPerson();
    person.answers(GOAL).expectStatus().isOk();
    IntakeSystem.Person other = system.newPerson();

    assertThat(missing(other.client().get().uri("/profiles/{id}", person.id()).exchange()))
        .isEqualTo(missing(other.client().get().uri("/profiles/{id}", "nobody").exchange()));
    other
        .client()
        .delete()
        .uri("/profiles/{id}", person.id())
        .exchange()
        .expectStatus()
        .isNotFound();
    other
        .client()
        .post()
        .uri("/profiles/{id}/confirmation", person.id())
        .header("Idempotency-Key", "k")
        .exchange()
        .expectStatus()
        .isNotFound();
    person.get().expectStatus().isOk();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = Mode.EXCLUDE,
      names = {"VISITOR", "WORKER"})
  void nobodyButAPersonReadsAProfile(Role role) {
    system
        .as(role, Optional.of("p-1"))
        .get()
        .uri("/profiles/p-1")
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  @Test
  void withoutATokenThereIsNothing() {
    system.anonymous().get().uri("/profiles/p-1").exchange().expectStatus().isUnauthorized();
    system.anonymous().get().uri("/places/9711").exchange().expectStatus().isUnauthorized();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyCallerMayLookUpAPlace(Role role) {
    system
        .as(role, Optional.empty())
        .get()
        .uri("/places/9401")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.municipality")
        .isEqualTo("Assen")
        .jsonPath("$.province")
        .isEqualTo("Drenthe")
        .jsonPath("$.region")
        .isEqualTo("AM01")
        .jsonPath("$.regionName")
        .isEqualTo("Groningen");
    system
        .as(role, Optional.empty())
        .get()
        .uri("/places/1011")
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  @Test
  void erasureLeavesATombstoneAndNoDocument() {
    IntakeSystem.Person person = system.newPerson();
    person.answers(GOAL).expectStatus().isOk();
    person.confirms().expectStatus().isOk();

    person.leaves().expectStatus().isNoContent();
    person.leaves().expectStatus().isNoContent();

    person.get().expectStatus().isNotFound();
    await()
        .untilAsserted(
            () ->
                assertThat(profilesOf(person))
                    .last()
                    .satisfies(message -> assertThat(message.payload()).isEmpty()));
  }

  @Test
  void whoComesBackAfterErasureStartsANewFlow() {
    IntakeSystem.Person person = system.newPerson();
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
    IntakeSystem.Person person = system.newPerson();
    person.answers(inPlace("8899")).expectStatus().isOk();
    person.answers(GOAL).expectStatus().isOk();
    ProfileAnswer confirmed = answer(person.confirms());
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
        .noneMatch(message -> message.contains(person.id()) || message.contains("8899"));
    assertThat(answer(person.get()).version()).isEqualTo(confirmed.version());
  }

  @Test
  void aRouteIsChosenAfterConfirmationOnly() {
    IntakeSystem.Person person = system.newPerson();
    person.answers(GOAL).expectStatus().isOk();

    person.chooses("r-1").expectStatus().isEqualTo(422);
    person.chooses("not a route").expectStatus().isBadRequest();
  }

  @Test
  void nothingThatAPersonAnsweredIsLogged(CapturedOutput output) {
    IntakeSystem.Person person = system.newPerson();
    person
        .answers(Map.of("situation", Map.of("yearOfBirth", 1957, "postcode", "9166")))
        .expectStatus()
        .isOk();
    person.confirms().expectStatus().isOk();
    person
        .answers(Map.of("situation", Map.of("postcode", "canary-9167")))
        .expectStatus()
        .isBadRequest();
    person
        .client()
        .patch()
        .uri("/profiles/{id}", person.id())
        .header("Idempotency-Key", "k")
        .header(HttpHeaders.CONTENT_TYPE, "application/json")
        .bodyValue("{\"situation\": canary-9168")
        .exchange()
        .expectStatus()
        .isBadRequest();
    person.leaves().expectStatus().isNoContent();
    await().untilAsserted(() -> assertThat(profilesOf(person)).hasSize(2));

    assertThat(output.getAll())
        .contains("Started")
        .doesNotContainPattern("\\b(1957|9166)\\b")
        .doesNotContain("canary", person.id());
  }

  private record ProfileAnswer(
      String id, long version, boolean confirmed, Map<String, Object> answers) {}

  private static ProfileAnswer answer(ResponseSpec response) {
    ProfileAnswer answer =
        response
            .expectStatus()
            .isOk()
            .expectBody(ProfileAnswer.class)
            .returnResult()
            .getResponseBody();
    assertThat(answer).isNotNull();
    return Objects.requireNonNull(answer);
  }

  /** All of the answer but the address that was asked. */
  private static Map<String, Object> missing(ResponseSpec response) {
    Map<String, Object> body =
        Objects.requireNonNull(
            response
                .expectStatus()
                .isNotFound()
                .expectBody(new ParameterizedTypeReference<Map<String, Object>>() {})
                .returnResult()
                .getResponseBody());
    body.remove("instance");
    return body;
  }

  private static Map<String, ?> inPlace(String postcode) {
    return Map.of("situation", Map.of("postcode", postcode));
  }

  private static List<WholeTopic.Message<ProfilePublished>> profilesOf(IntakeSystem.Person person) {
    return new WholeTopic<>(system.bootstrapServers(), Topics.PROFILES).of(person.id());
  }

  private static WholeTopic.Message<ProfilePublished> onlyOne(IntakeSystem.Person person) {
    return await().until(() -> profilesOf(person), messages -> messages.size() == 1).getFirst();
  }

  private static int hours(WholeTopic.Message<ProfilePublished> message) {
    return message
        .payload()
        .map(ProfilePublished::limits)
        .map(ProfilePublished.Limits::hoursPerWeek)
        .orElse(0);
  }

  private static WholeTopic<JourneyAdvanced> journeys() {
    return new WholeTopic<>(system.bootstrapServers(), Topics.JOURNEYS);
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
    new WholeTopic<>(system.bootstrapServers(), Topics.ROUTES)
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
                List.of()));
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
        List.of(),
        new Text("goedkoop", "cheap"));
  }
}

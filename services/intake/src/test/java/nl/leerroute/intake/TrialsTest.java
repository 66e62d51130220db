package nl.leerroute.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leerroute.contracts.JourneyAdvanced;
import nl.leerroute.contracts.JourneyAdvanced.Stage;
import nl.leerroute.contracts.ProfilePublished;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.Text;
import nl.leerroute.contracts.Topic;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody tries out other answers: planned like any, counted nowhere, and the old ones stay. */
class TrialsTest {

  @RegisterExtension static final RunningIntake INTAKE = new RunningIntake();

  private static final String CARE = "http://data.europa.eu/esco/occupation/care";
  private static final String WELDER = "http://data.europa.eu/esco/occupation/welder";

  private final IntakeSystem.Person person = INTAKE.system().newPerson();
  private final String own = "/profiles/" + person.id() + "/trial";

  @Test
  void otherAnswersArePlannedUnderAnotherNameAndTheOwnOnesStay() {
    confirmed();
    String trial = begin(Map.of("limits.hoursPerWeek", 20, "goal", Map.of("occupation", WELDER)));

    await().untilAsserted(() -> assertThat(published(trial)).hasSize(1));
    ProfilePublished tried = published(trial).getFirst().payload().orElseThrow();
    assertThat(tried.limits().hoursPerWeek()).isEqualTo(20);
    assertThat(tried.goalOccupation()).isEqualTo(WELDER);
    assertThat(tried.situation().home()).isNotNull();
    assertThat(tried.toString()).doesNotContain(person.id());
    assertThat(body(person.get()).at("/answers/goal/occupation").asString()).isEqualTo(CARE);
    assertThat(published(person.id()).getLast().payload().orElseThrow().goalOccupation())
        .isEqualTo(CARE);
  }

  @Test
  void whatHappensToATrialIsCountedNowhere() throws Exception {
    confirmed("9561");
    String trial = begin(Map.of("limits.hoursPerWeek", 21));
    await().untilAsserted(() -> assertThat(published(trial)).hasSize(1));
    plan(trial, line("urn:missed-in-a-trial"));
    plan(person.id());

    await()
        .during(Duration.ofSeconds(2))
        .untilAsserted(
            () ->
                assertThat(stagesIn("Westerwolde"))
                    .as("those of the person, and none twice")
                    .containsExactly(Stage.ENTERED, Stage.GOAL_SET, Stage.ANSWERED, Stage.ROUTED));
    assertThat(topic(Topics.SHORTAGES).read().toString()).doesNotContain("urn:missed-in-a-trial");
    INTAKE
        .system()
        .as(Role.VISITOR, Optional.of(trial))
        .get()
        .uri("/profiles/{id}/flow", trial)
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  @Test
  void whatIsKeptBecomesTheOwnAnswersAndTheTrialIsForgotten() {
    confirmed();
    String trial = begin(Map.of("limits.hoursPerWeek", 22));

    JsonNode kept = send(person.client(), HttpMethod.POST, own + "/keeping", Map.of(), 200);

    assertThat(kept.at("/answers/limits/hoursPerWeek").asInt()).isEqualTo(22);
    assertThat(kept.at("/answers/goal/occupation").asString()).isEqualTo(CARE);
    forgotten(trial);
    send(person.client(), HttpMethod.POST, own + "/keeping", Map.of(), 404);
  }

  @Test
  void aNewTrialTakesThePlaceOfTheOldOneAndCanBeThrownAway() {
    confirmed();
    String first = begin(Map.of("limits.hoursPerWeek", 23));
    String second = begin(Map.of("situation.postcode", "9401"));
    forgotten(first);
    assertThat(send(person.client(), HttpMethod.GET, own, Map.of(), 200).get("changes").toString())
        .isEqualTo("{\"situation.postcode\":\"9401\"}");

    person.client().delete().uri(own).exchange().expectStatus().isNoContent();

    forgotten(second);
    assertThat(body(person.get()).at("/answers/situation/postcode").asString()).isEqualTo("9501");
  }

  @Test
  void afterADayATrialIsSweptAway() {
    confirmed();
    String trial = begin(Map.of("limits.hoursPerWeek", 24));
    INTAKE.system().tryingAfter(Duration.ofHours(23)).sweep().block();
    send(person.client(), HttpMethod.GET, own, Map.of(), 200);

    INTAKE.system().tryingAfter(Duration.ofHours(25)).sweep().block();

    forgotten(trial);
  }

  @Test
  void erasingThePersonErasesTheTrial() {
    confirmed();
    String trial = begin(Map.of("limits.hoursPerWeek", 25));
    person.leaves().expectStatus().isNoContent();

    forgotten(trial);
  }

  @Test
  void whatCannotBeIsSaidAndNothingIsPlanned() {
    person.answers(Map.of("goal", Map.of("occupation", CARE))).expectStatus().isOk();
    send(person.client(), HttpMethod.PUT, own, Map.of("limits.hoursPerWeek", 8), 422);
    person.confirms().expectStatus().isOk();

    assertThat(
            send(person.client(), HttpMethod.PUT, own, Map.of("situation.postcode", "1012"), 400)
                .at("/errors/0/field")
                .asString())
        .isEqualTo("situation.postcode");
    send(person.client(), HttpMethod.PUT, own, Map.of("limits.hoursPerWeek", 900), 400);
    send(person.client(), HttpMethod.PUT, own, Map.of("limits.consent", "GIVEN"), 400);
    send(person.client(), HttpMethod.GET, own, Map.of(), 404);
  }

  @Test
  void anothersTrialIsNotThere() {
    confirmed();
    String trial = begin(Map.of("limits.hoursPerWeek", 26));
    IntakeSystem.Person other = INTAKE.system().newPerson();

    send(other.client(), HttpMethod.GET, own, Map.of(), 404);
    send(other.client(), HttpMethod.PUT, own, Map.of("limits.hoursPerWeek", 8), 404);
    send(other.client(), HttpMethod.POST, own + "/keeping", Map.of(), 404);
    send(other.client(), HttpMethod.DELETE, own, Map.of(), 404);
    assertThat(published(trial)).hasSize(1);
  }

  private static List<Stage> stagesIn(String municipality) {
    return topic(Topics.JOURNEYS).read().stream()
        .filter(message -> isIn(message, municipality))
        .map(message -> message.payload().orElseThrow().stage())
        .toList();
  }

  private static boolean isIn(WholeTopic.Message<JourneyAdvanced> message, String municipality) {
    return message
        .payload()
        .filter(fact -> municipality.equals(fact.classes().municipality()))
        .isPresent();
  }

  private void confirmed() {
    confirmed("9501");
  }

  private void confirmed(String postcode) {
    person
        .answers(
            Map.of("goal", Map.of("occupation", CARE), "situation", Map.of("postcode", postcode)))
        .expectStatus()
        .isOk();
    person.confirms().expectStatus().isOk();
  }

  /** The name under which it is planned. */
  private String begin(Map<String, ?> changes) {
    return send(person.client(), HttpMethod.PUT, own, changes, 200).get("profile").asString();
  }

  private void forgotten(String trial) {
    await()
        .untilAsserted(
            () -> assertThat(published(trial).getLast().payload()).as("a tombstone").isEmpty());
  }

  private static List<WholeTopic.Message<ProfilePublished>> published(String profile) {
    return topic(Topics.PROFILES).of(profile);
  }

  private static <T> WholeTopic<T> topic(Topic<T> topic) {
    return new WholeTopic<>(INTAKE.system().bootstrapServers(), topic);
  }

  private static RouteSetPublished.GapLine line(String skill) {
    return new RouteSetPublished.GapLine(skill, new Text("iets", "something"), 500, 0, false);
  }

  private static void plan(String profile, RouteSetPublished.GapLine... missing) throws Exception {
    Instant now = Instant.now();
    LocalDate start = LocalDate.of(2027, 1, 4);
    topic(Topics.ROUTES)
        .publish(
            profile,
            1,
            new RouteSetPublished(
                profile,
                1,
                now,
                LocalDate.of(2026, 11, 22),
                now.plusSeconds(3600),
                new RouteSetPublished.Gap(
                    WELDER, new Text("lasser", "welder"), 0, List.of(missing)),
                List.of(
                    new RouteSetPublished.Route(
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
                        new Text("goedkoop", "cheap"))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false));
  }

  private static JsonNode send(
      WebTestClient client, HttpMethod method, String address, Map<String, ?> body, int status) {
    WebTestClient.RequestBodySpec request =
        client.method(method).uri(address).header("Idempotency-Key", UUID.randomUUID().toString());
    return body(
        (body.isEmpty() ? request : request.bodyValue(body))
            .exchange()
            .expectStatus()
            .isEqualTo(status));
  }

  private static JsonNode body(WebTestClient.ResponseSpec response) {
    return JsonMapper.shared()
        .readTree(
            Objects.requireNonNull(
                response.expectBody(String.class).returnResult().getResponseBody()));
  }
}

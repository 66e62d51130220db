package nl.leerroute.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.leerroute.contracts.JourneyAdvanced;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody asks to be called, and an adviser calls. */
@ExtendWith(OutputCaptureExtension.class)
class CallsTest {

  @RegisterExtension static final RunningIntake INTAKE = new RunningIntake();

  private final IntakeSystem.Person person = INTAKE.system().newPerson();
  private final WebTestClient adviser = INTAKE.system().as("arjen", Role.ADVISER, Optional.empty());
  private final String own = "/profiles/" + person.id() + "/call";
  private final String name = "Kanarie" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void tellsWhereSheLives() {
    person.answers(Map.of("situation", Map.of("postcode", "9401"))).expectStatus().isOk();
  }

  @Test
  void inTheListStandsNeitherNameNorNumberAndWhoeverReadsThemIsToldToThePerson() {
    JsonNode asked = send(person.client(), HttpMethod.PUT, own, wish(), 200);
    JsonNode line = line().orElseThrow();

    assertThat(line.toString()).doesNotContain(name, "612345678", person.id());
    assertThat(line.get("region").asString()).isEqualTo("AM01");
    assertThat(line.get("moments").toString()).isEqualTo("[\"EVENING\"]");
    JsonNode opened = opens(asked);
    assertThat(opened.get("name").asString()).isEqualTo(name);
    assertThat(opened.get("phone").asString()).isEqualTo("+31612345678");
    assertThat(opened.toString()).doesNotContain(person.id());
    JsonNode seen = send(person.client(), HttpMethod.GET, own, Map.of(), 200);
    assertThat(seen.at("/deeds/0/by").asString()).isEqualTo("Arjen");
    assertThat(seen.at("/deeds/0/kind").asString()).isEqualTo("SEEN");
  }

  @Test
  void whoWasNotReachedStaysAndWhoIsDoneLeavesTheList() {
    JsonNode asked = send(person.client(), HttpMethod.PUT, own, wish(), 200);

    says(asked, "NOT_REACHED", 200);
    assertThat(line().orElseThrow().at("/deeds/0/kind").asString()).isEqualTo("NOT_REACHED");
    says(asked, "CALLED", 200);
    says(asked, "DONE", 200);

    assertThat(line()).isEmpty();
    says(asked, "CALLED", 404);
    send(adviser, HttpMethod.POST, "/calls/" + id(asked) + "/opening", ARJEN, 404);
    assertThat(send(person.client(), HttpMethod.GET, own, Map.of(), 200).get("deeds").size())
        .isEqualTo(3);
  }

  @Test
  void whatIsDoneIsSweptAwayAfterAWeekAndWhatWaitsIsNot() {
    JsonNode asked = send(person.client(), HttpMethod.PUT, own, wish(), 200);
    INTAKE.system().callingAfter(Duration.ofDays(8)).sweep().block();
    send(person.client(), HttpMethod.GET, own, Map.of(), 200);
    says(asked, "DONE", 200);

    INTAKE.system().callingAfter(Duration.ofDays(8)).sweep().block();

    send(person.client(), HttpMethod.GET, own, Map.of(), 404);
  }

  @Test
  void whatIsWrongIsSaidAtItsFieldAndNothingIsStored() {
    Map<String, Object> wrong = new HashMap<>(wish());
    wrong.putAll(Map.of("name", " ", "phone", "0900-1234", "consent", false));

    JsonNode problem = send(person.client(), HttpMethod.PUT, own, wrong, 400);

    assertThat(problem.get("errors").findValuesAsString("field"))
        .containsExactly("name", "phone", "consent");
    assertThat(problem.at("/errors/1/sentence/nl").asString()).contains("06 12 34 56 78");
    send(person.client(), HttpMethod.GET, own, Map.of(), 404);
  }

  @Test
  void askingAgainTakesThePlaceOfWhatWasAskedAndTakingItBackEndsIt() {
    send(person.client(), HttpMethod.PUT, own, wish(), 200);
    Map<String, Object> other = new HashMap<>(wish());
    other.put("phone", "+31 50 123 45 67");
    JsonNode again = send(person.client(), HttpMethod.PUT, own, other, 200);
    assertThat(opens(again).get("phone").asString()).isEqualTo("+31501234567");

    takesBack();
    takesBack();

    send(person.client(), HttpMethod.GET, own, Map.of(), 404);
    assertThat(line()).isEmpty();
    send(person.client(), HttpMethod.PUT, own, wish(), 200);
    assertThat(line()).isPresent();
  }

  @Test
  void erasingThePersonErasesThisAsWell() {
    JsonNode asked = send(person.client(), HttpMethod.PUT, own, wish(), 200);
    person.leaves().expectStatus().isNoContent();

    send(person.client(), HttpMethod.GET, own, Map.of(), 404);
    send(adviser, HttpMethod.POST, "/calls/" + id(asked) + "/opening", ARJEN, 404);
    assertThat(line()).isEmpty();
  }

  @Test
  void nameAndNumberAreOnNoTopicAndInNoLog(CapturedOutput output) {
    send(person.client(), HttpMethod.PUT, own, wish(), 200);
    person.confirms().expectStatus().isOk();

    assertThat(
            new WholeTopic<>(INTAKE.system().bootstrapServers(), Topics.PROFILES)
                .of(person.id())
                .toString())
        .contains("9401")
        .doesNotContain(name, "612345678");
    assertThat(output.getAll()).doesNotContain(name, "612345678");
  }

  @Test
  void thatAdviceWasAskedIsToldWithoutSayingByWhom() {
    IntakeSystem.Person islander = INTAKE.system().newPerson();
    islander.answers(Map.of("situation", Map.of("postcode", "9501"))).expectStatus().isOk();
    send(islander.client(), HttpMethod.PUT, "/profiles/" + islander.id() + "/call", wish(), 200);

    await()
        .untilAsserted(
            () ->
                assertThat(
                        new WholeTopic<>(INTAKE.system().bootstrapServers(), Topics.JOURNEYS)
                            .read().stream()
                                .flatMap(message -> message.payload().stream())
                                .filter(fact -> "Stadskanaal".equals(fact.classes().municipality()))
                                .map(JourneyAdvanced::stage))
                    .contains(JourneyAdvanced.Stage.ADVICE_ASKED));
  }

  @Test
  void anothersWishIsNotThere() {
    send(person.client(), HttpMethod.PUT, own, wish(), 200);
    IntakeSystem.Person other = INTAKE.system().newPerson();

    send(other.client(), HttpMethod.GET, own, Map.of(), 404);
    send(other.client(), HttpMethod.PUT, own, wish(), 404);
    send(other.client(), HttpMethod.DELETE, own, Map.of(), 404);
    send(person.client(), HttpMethod.GET, own, Map.of(), 200);
  }

  private static final Map<String, Object> ARJEN = Map.of("name", "Arjen");

  private Map<String, Object> wish() {
    return Map.of(
        "name",
        name,
        "phone",
        "06 12 34 56 78",
        "moments",
        List.of("EVENING"),
        "language",
        "nl",
        "about",
        List.of("MONEY"),
        "consent",
        true);
  }

  private void takesBack() {
    person.client().delete().uri(own).exchange().expectStatus().isNoContent();
  }

  private JsonNode opens(JsonNode asked) {
    return send(adviser, HttpMethod.POST, "/calls/" + id(asked) + "/opening", ARJEN, 200);
  }

  private void says(JsonNode asked, String result, int status) {
    send(
        adviser,
        HttpMethod.POST,
        "/calls/" + id(asked) + "/results",
        Map.of("name", "Arjen", "result", result),
        status);
  }

  /** How it stands in the list of advisers. */
  private Optional<JsonNode> line() {
    String mine = id(person.id());
    return send(adviser, HttpMethod.GET, "/calls", Map.of(), 200)
        .valueStream()
        .filter(one -> id(one).equals(mine))
        .findFirst();
  }

  private static String id(String profile) {
    return UUID.nameUUIDFromBytes(("call " + profile).getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static String id(JsonNode call) {
    return call.get("id").asString();
  }

  private static JsonNode send(
      WebTestClient client, HttpMethod method, String address, Map<String, ?> body, int status) {
    WebTestClient.RequestBodySpec request =
        client.method(method).uri(address).header("Idempotency-Key", UUID.randomUUID().toString());
    return JsonMapper.shared()
        .readTree(
            Objects.requireNonNull(
                (body.isEmpty() ? request : request.bodyValue(body))
                    .exchange()
                    .expectStatus()
                    .isEqualTo(status)
                    .expectBody(String.class)
                    .returnResult()
                    .getResponseBody()));
  }
}

package nl.leerroute.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An adviser sees what a person handed over, for as long as the person wants, and no more. */
class HandoversTest {

  @RegisterExtension static final RunningIntake INTAKE = new RunningIntake();

  private static final String CARE = "http://data.europa.eu/esco/occupation/care";

  private final IntakeSystem.Person person = INTAKE.system().newPerson();
  private final String own = "/profiles/" + person.id() + "/handovers";
  private final String arjen = "arjen-" + UUID.randomUUID();

  @BeforeEach
  void tellsSomething() {
    person
        .answers(
            Map.of("goal", Map.of("occupation", CARE), "situation", Map.of("postcode", "9401")))
        .expectStatus()
        .isOk();
  }

  @Test
  void withTheCodeAnAdviserSeesTheAnswersAndThePersonSeesThat() {
    JsonNode handed = handOver("ANSWERS", false);
    JsonNode line = send(adviser(arjen), "/handovers/opening", opening(handed), 200);
    JsonNode client = get(adviser(arjen), "/handovers/" + line.get("id").asString(), 200);

    assertThat(client.at("/answers/goal/occupation").asString()).isEqualTo(CARE);
    assertThat(client.get("profile").asString()).isEqualTo(person.id());
    JsonNode seen = get(person.client(), own, 200).get(0);
    assertThat(seen.get("adviser").asString()).isEqualTo("Arjen");
    assertThat(seen.at("/sightings/0/by").asString()).isEqualTo("Arjen");
    assertThat(seen.at("/sightings/0/what").asString()).isEqualTo("ANSWERS");
    assertThat(seen.has("code")).as("the code is told once").isFalse();
  }

  @Test
  void forTheRoutesOnlyTheAnswersStayUnseen() {
    String id = opened("ROUTES");

    JsonNode client = get(adviser(arjen), "/handovers/" + id, 200);

    assertThat(client.has("answers")).isFalse();
    assertThat(client.get("profile").asString()).isEqualTo(person.id());
  }

  @Test
  void revokedIsGoneAtOnceAndAnothersIsLikeNone() {
    String id = opened("ANSWERS");
    JsonNode never = get(adviser(arjen), "/handovers/" + UUID.randomUUID(), 404);
    assertThat(withoutAddress(get(adviser("another"), "/handovers/" + id, 404)))
        .isEqualTo(withoutAddress(never));

    send(person.client(), own + "/" + id + "/revocation", Map.of(), 200);

    assertThat(withoutAddress(get(adviser(arjen), "/handovers/" + id, 404)))
        .isEqualTo(withoutAddress(never));
    send(adviser(arjen), "/handovers/" + id + "/advice", Map.of("text", "Bel"), 404);
    assertThat(get(adviser(arjen), "/handovers", 200).toString()).doesNotContain(id);
  }

  @Test
  void aCodeIsGoodForOneAdviser() {
    JsonNode handed = handOver("ANSWERS", false);
    send(adviser(arjen), "/handovers/opening", opening(handed), 200);

    send(adviser("another"), "/handovers/opening", opening(handed), 404);
    send(adviser(arjen), "/handovers/opening", opening(handed), 200);
  }

  @Test
  void whoeverOfTheRegionHasTimeTakesOneUp() {
    String id = handOver("ANSWERS", true).get("id").asString();
    JsonNode line =
        get(adviser(arjen), "/handovers", 200)
            .valueStream()
            .filter(one -> one.get("id").asString().equals(id))
            .findFirst()
            .orElseThrow();
    assertThat(line.get("region").asString()).isEqualTo("AM01");
    assertThat(line.get("language").asString()).isEqualTo("nl");
    assertThat(line.toString()).doesNotContain(person.id(), CARE, "9401");
    get(adviser(arjen), "/handovers/" + id, 404);

    send(adviser(arjen), "/handovers/" + id + "/taking", Map.of("name", "Arjen"), 200);

    get(adviser(arjen), "/handovers/" + id, 200);
    send(adviser("another"), "/handovers/" + id + "/taking", Map.of("name", "Eva"), 404);
    assertThat(get(adviser("another"), "/handovers", 200).toString()).doesNotContain(id);
  }

  @Test
  void whatIsProposedBecomesAnAnswerWhenThePersonSaysYes() {
    String id = opened("ANSWERS");
    send(
        adviser(arjen),
        "/handovers/" + id + "/proposals",
        Map.of(
            "text",
            "Acht uur past beter.",
            "answers",
            Map.of("limits.hoursPerWeek", 8, "limits.travelKm", 60)),
        200);
    assertThat(read(person.get()).at("/answers/limits/hoursPerWeek").isMissingNode()).isTrue();
    String proposal = get(person.client(), own, 200).at("/0/proposals/0/id").asString();

    send(
        person.client(),
        own + "/" + id + "/proposals/" + proposal + "/answer",
        Map.of("accepted", true),
        200);

    assertThat(read(person.get()).at("/answers/limits/hoursPerWeek").asInt()).isEqualTo(8);
    assertThat(read(person.get()).at("/answers/limits/travelKm").asInt()).isEqualTo(60);
    assertThat(get(person.client(), own, 200).at("/0/proposals/0/state").asString())
        .isEqualTo("ACCEPTED");
  }

  @Test
  void healthAndTroublesAreHandedToNobody() {
    person
        .answers(
            Map.of(
                "limits",
                Map.of(
                    "consent", "GIVEN",
                    "health", List.of("NO_HEAVY_WORK"),
                    "troubles", List.of("DEBTS"))))
        .expectStatus()
        .isOk();

    String client = get(adviser(arjen), "/handovers/" + opened("ANSWERS"), 200).toString();

    assertThat(client).contains(CARE).doesNotContain("NO_HEAVY_WORK", "DEBTS", "consent");
  }

  @Test
  void nothingIsProposedThatThePersonsPageDoesNotShow() {
    String proposals = "/handovers/" + opened("ANSWERS") + "/proposals";
    Map<String, Object> hidden = Map.of("limits.consent", "GIVEN");

    send(adviser(arjen), proposals, Map.of("text", "Zo past het.", "answers", hidden), 400);
  }

  @Test
  void whatSomebodyDidIsToldToNobodyElseWhoSendsTheSame() {
    String id = opened("ANSWERS");
    IntakeSystem.Person other = INTAKE.system().newPerson();
    String theirs = "/profiles/" + other.id() + "/handovers/" + id;

    send(adviser(arjen), "/handovers/" + id + "/closing", Map.of(), 200);
    send(adviser("another"), "/handovers/" + id + "/closing", Map.of(), 404);
    send(person.client(), own + "/" + id + "/revocation", Map.of(), 200);
    send(other.client(), theirs + "/revocation", Map.of(), 404);
  }

  @Test
  void aRequestThatIsSentAgainIsTheSameHandOverAndTheLastCodeOpensIt() {
    Map<String, Object> wish = wish("ANSWERS", false);
    String once = UUID.randomUUID().toString();
    JsonNode first = send(person.client(), own, wish, once, 200);
    JsonNode again = send(person.client(), own, wish, once, 200);

    assertThat(again.get("id")).isEqualTo(first.get("id"));
    assertThat(get(person.client(), own, 200).size()).isEqualTo(1);
    send(adviser(arjen), "/handovers/opening", opening(first), 404);
    send(adviser(arjen), "/handovers/opening", opening(again), 200);
  }

  @Test
  void anAdviserSeesWhatChangedSinceTheLastTalkAndAdviceIsOnNoTopic() {
    String id = opened("ANSWERS");
    String words = "kanarie " + UUID.randomUUID();
    send(adviser(arjen), "/handovers/" + id + "/advice", Map.of("text", words), 200);
    assertThat(get(adviser(arjen), "/handovers/" + id, 200).get("changed").isEmpty()).isTrue();
    person.answers(Map.of("limits", Map.of("hoursPerWeek", 12))).expectStatus().isOk();
    person.confirms().expectStatus().isOk();

    assertThat(get(adviser(arjen), "/handovers/" + id, 200).get("changed").toString())
        .isEqualTo("[\"limits.hoursPerWeek\"]");
    assertThat(get(person.client(), own, 200).at("/0/advice/0/text").asString()).isEqualTo(words);
    assertThat(
            new WholeTopic<>(INTAKE.system().bootstrapServers(), Topics.PROFILES)
                .of(person.id())
                .toString())
        .doesNotContain(words);
  }

  @Test
  void closedIsOverForTheAdviserAndStillReadableForThePerson() {
    String id = opened("ANSWERS");
    send(adviser(arjen), "/handovers/" + id + "/closing", Map.of(), 200);

    get(adviser(arjen), "/handovers/" + id, 404);
    assertThat(get(person.client(), own, 200).at("/0/ending/reason").asString())
        .isEqualTo("CLOSED");
  }

  @Test
  void erasingThePersonErasesWhatWasHandedOver() {
    String id = opened("ANSWERS");
    person.leaves().expectStatus().isNoContent();

    get(adviser(arjen), "/handovers/" + id, 404);
    assertThat(get(person.client(), own, 200).isEmpty()).isTrue();
  }

  @Test
  void withACodeForGoingOnSomebodyGoesOnOnceAndNoAdviserSeesIt() {
    String code = handOver("GOING_ON", false).get("code").asString();
    WebTestClient elsewhere = INTAKE.system().as(Role.VISITOR, Optional.empty());
    send(adviser(arjen), "/handovers/opening", Map.of("code", code, "name", "Arjen"), 404);

    assertThat(
            send(elsewhere, "/resumptions", Map.of("code", code.toUpperCase(Locale.ROOT)), 200)
                .get("profile")
                .asString())
        .isEqualTo(person.id());
    send(elsewhere, "/resumptions", Map.of("code", code), 404);
  }

  @Test
  void anotherPersonsHandOversAreNotThere() {
    String id = opened("ANSWERS");
    IntakeSystem.Person other = INTAKE.system().newPerson();

    assertThat(get(other.client(), own, 200).isEmpty()).isTrue();
    send(other.client(), own + "/" + id + "/revocation", Map.of(), 404);
    get(adviser(arjen), "/handovers/" + id, 200);
  }

  private String opened(String purpose) {
    return send(adviser(arjen), "/handovers/opening", opening(handOver(purpose, false)), 200)
        .get("id")
        .asString();
  }

  private JsonNode handOver(String purpose, boolean toTheRegion) {
    return send(person.client(), own, wish(purpose, toTheRegion), 200);
  }

  private static Map<String, Object> wish(String purpose, boolean toTheRegion) {
    return Map.of("purpose", purpose, "toTheRegion", toTheRegion, "days", 30, "language", "nl");
  }

  private static Map<String, String> opening(JsonNode handed) {
    return Map.of("code", handed.get("code").asString(), "name", "Arjen");
  }

  private static WebTestClient adviser(String account) {
    return INTAKE.system().as(account, Role.ADVISER, Optional.empty());
  }

  private static JsonNode get(WebTestClient client, String address, int status) {
    return read(client.get().uri(address).exchange().expectStatus().isEqualTo(status));
  }

  private static JsonNode send(WebTestClient client, String address, Map<?, ?> body, int status) {
    return send(client, address, body, UUID.randomUUID().toString(), status);
  }

  private static JsonNode send(
      WebTestClient client, String address, Map<?, ?> body, String once, int status) {
    return read(
        client
            .post()
            .uri(address)
            .header("Idempotency-Key", once)
            .bodyValue(body)
            .exchange()
            .expectStatus()
            .isEqualTo(status));
  }

  private static JsonNode read(WebTestClient.ResponseSpec response) {
    return JsonMapper.shared()
        .readTree(
            Objects.requireNonNull(
                response.expectBody(String.class).returnResult().getResponseBody()));
  }

  private static String withoutAddress(JsonNode problem) {
    return problem.toString().replaceAll("\"instance\":\"[^\"]*\",?", "");
  }
}

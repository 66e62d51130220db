package nl.leerroute.funding;

import static nl.leerroute.funding.TestRules.confirmed;
import static nl.leerroute.funding.TestRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an officer does with drafts of the own fund. */
class DraftsTest {

  private static final FundingSystem FUNDING = FundingSystem.running();

  private final WebTestClient officer = FUNDING.officerOf("fonds-a");
  private final String scheme = "draft-" + UUID.randomUUID();

  @Test
  void aNewVersionIsMadeTriedAndPublishedAndTheWorldHearsOfIt() {
    publishedBefore();
    JsonNode draft = begun("{\"from\": \"%s/1\"}".formatted(scheme));
    assertThat(draft.at("/content/rule/version").asString()).isEqualTo("1.1");

    JsonNode wrong = saved(draft, confirmed(rule(scheme, "1.1", "fonds-a")), 99);
    assertThat(wrong.path("ready").asBoolean()).isFalse();
    assertThat(wrong.at("/examples/0/answer/nl").asString()).isEqualTo("Ja, € 400.");
    publish(wrong).expectStatus().isEqualTo(422);

    JsonNode right = saved(wrong, confirmed(rule(scheme, "1.1", "fonds-a")), 40000);
    assertThat(right.path("ready").asBoolean()).isTrue();
    assertThat(right.at("/plain/0/sentences/0/nl").asString()).startsWith("Deze regeling is voor");
    assertThat(right.path("differences").toString()).contains("Bevestigd door het fonds", "\"ja\"");
    publish(right).expectStatus().isCreated();
    await()
        .atMost(Duration.ofSeconds(10))
        .until(
            () ->
                FUNDING.on(Topics.SCHEMES).stream()
                    .anyMatch(each -> each.startsWith(scheme + "/1.1 ")));
    assertThat(
            json(send(HttpMethod.GET, "/drafts/" + id(draft), null)).path("published").asString())
        .isEqualTo(scheme + "/1.1");
  }

  @Test
  void theExamplesOfAVersionComeAlongToTheNext() {
    JsonNode draft = saved(begun("{}"), rule(scheme, "1", "fonds-a"), 40000);
    publish(draft).expectStatus().isCreated();

    JsonNode next = begun("{\"from\": \"%s/1\"}".formatted(scheme));

    assertThat(next.at("/content/examples/0/cents").asLong()).isEqualTo(40000);
    assertThat(next.path("ready").asBoolean()).isTrue();
  }

  @Test
  void whatIsPublishedNeverChanges() {
    JsonNode draft = saved(begun("{}"), rule(scheme, "1", "fonds-a"), 40000);
    publish(draft).expectStatus().isCreated();
    publish(draft).expectStatus().isCreated();

    JsonNode now = json(send(HttpMethod.GET, "/drafts/" + id(draft), null));
    save(now, rule(scheme, "1", "fonds-a"), 1)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:leerroute:problem:published");
  }

  @Test
  void ofTwoWhoSaveTheSameDraftOneSeesWhatTheOtherMadeOfIt() {
    JsonNode read = begun("{}");
    saved(read, rule(scheme, "1", "fonds-a"), 40000);

    save(read, rule(scheme, "2", "fonds-a"), 1)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.current.content.rule.version")
        .isEqualTo("1")
        .jsonPath("$.current.version")
        .isEqualTo(read.path("version").asLong() + 1);
    publish(read).expectStatus().isEqualTo(409);
  }

  @Test
  void theSameSaveTwiceIsOne() {
    JsonNode draft = begun("{}");
    String body = body(draft, rule(scheme, "1", "fonds-a"), 40000);
    String key = UUID.randomUUID().toString();

    long once = json(put(draft, body, key)).path("version").asLong();

    assertThat(json(put(draft, body, key)).path("version").asLong()).isEqualTo(once);
  }

  @Test
  void everyProblemIsSaidAtItsPlaceWithWhatIsAllowed() {
    JsonNode draft = begun("{}");
    String wrong =
        rule(scheme, "1", "fonds-b")
            .replace("\"RIGHT\"", "\"LUCK\"")
            .replace("\"2020-01-01\"", "\"gisteren\"");

    String problems = saved(draft, wrong, 40000).path("problems").toString();

    assertThat(problems)
        .contains("$.rule.allocation", "FIRST_COME", "$.rule.validity.from", "een dag als");
  }

  @Test
  void aRuleOfAnotherFundIsNotPublished() {
    JsonNode draft = saved(begun("{}"), rule(scheme, "1", "fonds-b"), 40000);

    assertThat(draft.path("problems").toString()).contains("$.rule.owner.organisation", "fonds-a");
    publish(draft).expectStatus().isBadRequest();
  }

  @Test
  void aNameThatAnotherFundHasIsNotTaken() {
    publishedBefore();
    WebTestClient other = FUNDING.officerOf("fonds-b");
    JsonNode draft = json(send(other, HttpMethod.POST, "/drafts", "{}", "k-" + scheme));
    JsonNode taken =
        json(
            send(
                other,
                HttpMethod.PUT,
                "/drafts/" + id(draft),
                body(draft, rule(scheme, "2", "fonds-b"), 40000),
                "s-" + scheme));

    send(
            other,
            HttpMethod.POST,
            "/drafts/" + id(draft) + "/publication",
            version(taken),
            "p-" + scheme)
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo("$.rule.scheme");
  }

  @Test
  void whatIsAnothersIsNotThere() {
    publishedBefore();
    JsonNode draft = begun("{}");
    WebTestClient other = FUNDING.officerOf("fonds-b");

    send(other, HttpMethod.GET, "/drafts/" + id(draft), null, "x").expectStatus().isNotFound();
    send(other, HttpMethod.PUT, "/drafts/" + id(draft), body(draft, "{}", 1), "x")
        .expectStatus()
        .isNotFound();
    send(other, HttpMethod.DELETE, "/drafts/" + id(draft) + "?version=1", null, "x")
        .expectStatus()
        .isNotFound();
    send(other, HttpMethod.POST, "/drafts/" + id(draft) + "/publication", version(draft), "x")
        .expectStatus()
        .isNotFound();
    send(other, HttpMethod.POST, "/drafts", "{\"from\": \"%s/1\"}".formatted(scheme), "x")
        .expectStatus()
        .isNotFound();
    assertThat(json(send(other, HttpMethod.GET, "/drafts", null, "x")).toString())
        .doesNotContain(id(draft));
  }

  @Test
  void onlyOfficersWriteDrafts() {
    for (Role role : new Role[] {Role.VISITOR, Role.WORKER, Role.PROVIDER, Role.OPERATOR}) {
      send(FUNDING.as(role, Optional.of("fonds-a")), HttpMethod.GET, "/drafts", null, "x")
          .expectStatus()
          .isForbidden();
    }
  }

  @Test
  void whatWasWrittenElsewhereComesInAsItIsWithWhatIsWrong() {
    JsonNode draft =
        begun("{\"content\": %s}".formatted(rule(scheme, "1", "fonds-a").replace("RIGHT", "LUCK")));

    assertThat(draft.at("/content/rule/scheme").asString()).isEqualTo(scheme);
    assertThat(draft.path("problems").toString()).contains("$.rule.allocation", "$.examples");
    send(HttpMethod.POST, "/drafts", "{\"content\": [1]}").expectStatus().isBadRequest();
  }

  @Test
  void aDraftThatIsThrownAwayIsGone() {
    JsonNode draft = begun("{}");

    send(HttpMethod.DELETE, "/drafts/" + id(draft) + "?version=7", null)
        .expectStatus()
        .isEqualTo(409);
    send(HttpMethod.DELETE, "/drafts/" + id(draft) + "?version=" + draft.path("version"), null)
        .expectStatus()
        .isNoContent();
    send(HttpMethod.GET, "/drafts/" + id(draft), null).expectStatus().isNotFound();
  }

  private void publishedBefore() {
    send(HttpMethod.PUT, "/schemes/" + scheme + "/versions/1", rule(scheme, "1", "fonds-a"))
        .expectStatus()
        .isCreated();
  }

  private JsonNode begun(String start) {
    return json(send(HttpMethod.POST, "/drafts", start));
  }

  private JsonNode saved(JsonNode draft, String rule, long cents) {
    return json(save(draft, rule, cents));
  }

  private ResponseSpec save(JsonNode draft, String rule, long cents) {
    return put(draft, body(draft, rule, cents), UUID.randomUUID().toString());
  }

  private ResponseSpec put(JsonNode draft, String body, String key) {
    return send(officer, HttpMethod.PUT, "/drafts/" + id(draft), body, key);
  }

  private ResponseSpec publish(JsonNode draft) {
    return send(HttpMethod.POST, "/drafts/" + id(draft) + "/publication", version(draft));
  }

  static String body(JsonNode draft, String rule, long cents) {
    return """
        {"version": %s, "content": {"rule": %s, "examples": [
          {"name": "Iemand met een cursus van 400 euro", "asOf": "2026-12-01", "facts": [],
           "activity": "COURSE", "costs": [{"kind": "FEE", "cents": 40000}], "vatIncluded": true,
           "start": "2027-01-11", "end": "2027-02-11", "expect": "YES", "cents": %d}]}}
        """
        .formatted(draft.path("version"), rule, cents);
  }

  static String version(JsonNode draft) {
    return "{\"version\": %s}".formatted(draft.path("version"));
  }

  static String id(JsonNode draft) {
    return draft.path("id").asString();
  }

  private ResponseSpec send(HttpMethod method, String path, @Nullable String body) {
    return send(officer, method, path, body, UUID.randomUUID().toString());
  }

  static ResponseSpec send(
      WebTestClient as, HttpMethod method, String path, @Nullable String body, String key) {
    WebTestClient.RequestBodySpec request =
        as.method(method).uri(path).header("Idempotency-Key", key);
    return body == null
        ? request.exchange()
        : request.contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
  }

  static JsonNode json(ResponseSpec answer) {
    byte[] body =
        answer.expectStatus().is2xxSuccessful().expectBody().returnResult().getResponseBody();
    return JsonMapper.shared().readTree(Objects.requireNonNull(body));
  }
}

package nl.leerroute.catalogue.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Providers and their offers, as they run. */
class RunningProvidersTest extends OnTwoCatalogues {

  @Test
  void offersOfAnUnknownProviderWaitUntilItIsListedAndGoWhenItIsSuspended() {
    assertThat(take(offer("wait-1", "wait")))
        .satisfies(
            taken -> assertThat(taken.get("outcome")).isEqualTo("TAKEN"),
            taken ->
                assertThat(String.valueOf(taken.get("errors"))).contains("provider-not-listed"));
    assertThat(servers.last(Topics.OFFERS, "wait-1")).isEmpty();
    seenBy(Role.VISITOR, "x", "wait-1").expectStatus().isNotFound();
    seenBy(Role.PROVIDER, "another", "wait-1").expectStatus().isNotFound();
    seenBy(Role.PROVIDER, "wait", "wait-1").expectStatus().isOk();
    assertThat(provider("wait")).containsEntry("state", "REGISTERED");

    decide("wait", Map.of("decision", "CHECK")).expectStatus().isEqualTo(422);
    Servers.list(instances.getFirst(), List.of("wait"));
    await().atMost(SOON).until(() -> published("wait-1").isPresent());
    seenBy(Role.VISITOR, "x", "wait-1").expectStatus().isOk();

    decide("wait", Map.of("decision", "SUSPEND", "reason", "Geen docenten")).expectStatus().isOk();
    await().atMost(SOON).until(() -> isTombstone("wait-1"));
    seenBy(Role.VISITOR, "x", "wait-1").expectStatus().isNotFound();
    assertThat(String.valueOf(take(offer("wait-2", "wait")).get("errors")))
        .contains("provider-not-listed");
    assertThat(servers.last(Topics.OFFERS, "wait-2")).isEmpty();

    as(Role.PROVIDER, "wait")
        .post()
        .uri("/providers/wait/appeal")
        .header("Idempotency-Key", "a")
        .bodyValue(Map.of("text", "Er zijn wel docenten."))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.reason")
        .isEqualTo("Geen docenten")
        .jsonPath("$.appeal.text")
        .isEqualTo("Er zijn wel docenten.")
        .jsonPath("$.history[0].by")
        .doesNotExist();
    decide("wait", Map.of("decision", "GRANT_APPEAL", "reason", "Gezien")).expectStatus().isOk();
    await().atMost(SOON).until(() -> published("wait-2").isPresent());
    assertThat((List<?>) Objects.requireNonNull(provider("wait").get("history"))).hasSize(7);
  }

  @Test
  void whoIsMergedKeepsAnsweringAndItsOffersGoOnUnderTheOtherName() {
    Servers.list(instances.getFirst(), List.of("old", "new"));
    take(offer("merge-1", "old"));
    await().atMost(SOON).until(() -> published("merge-1").isPresent());

    decide("old", Map.of("decision", "MERGE", "other", "new")).expectStatus().isOk();

    await()
        .atMost(SOON)
        .until(
            () ->
                published("merge-1")
                    .filter(offer -> offer.provider().id().equals("new"))
                    .isPresent());
    assertThat(provider("old")).containsEntry("providerId", "new");
    assertThat(provider("new").get("formerIds")).isEqualTo(List.of("old"));
    for (String id : List.of("old", "new")) {
      as(Role.PROVIDER, "new")
          .get()
          .uri("/offers?provider=" + id)
          .exchange()
          .expectBody(RECORDS)
          .value(found -> assertThat(found).hasSize(1));
    }
    decide("new", Map.of("decision", "MERGE", "other", "old")).expectStatus().isEqualTo(422);
  }

  @Test
  void entriesThatLookLikeOneProviderAreProposedUntilAPersonSaysOtherwise() {
    describe("twin-1", Map.of("names", List.of("Tweeling B.V."), "kvk", "00000031"));
    describe("twin-2", Map.of("names", List.of("De Tweeling", "tweeling"), "kvk", "00000032"));

    assertThat(twins()).hasSize(1);
    decide("twin-1", Map.of("decision", "KEEP_APART", "other", "twin-2")).expectStatus().isOk();
    assertThat(twins()).isEmpty();
  }

  private List<Map<String, Object>> twins() {
    return Objects.requireNonNull(
            operator()
                .get()
                .uri("/providers/likenesses")
                .exchange()
                .expectBody(RECORDS)
                .returnResult()
                .getResponseBody())
        .stream()
        .filter(likeness -> likeness.toString().contains("twin-1"))
        .toList();
  }

  @Test
  void everyMistakeInWhatIsToldOfAProviderIsNamed() {
    operator()
        .put()
        .uri("/providers/wrong")
        .bodyValue(
            Map.of(
                "kvk", "123",
                "website", "vonk",
                "registrations", List.of(Map.of("register", "DUO", "number", "XX"))))
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[*].field")
        .value(
            fields ->
                assertThat(fields)
                    .isEqualTo(List.of("names", "kvk", "website", "registrations[0].number")));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "GET, /providers, OPERATOR",
    "GET, /providers/likenesses, OPERATOR",
    "GET, /providers/x, OPERATOR PROVIDER",
    "PUT, /providers/x, OPERATOR PROVIDER",
    "POST, /providers/x/decisions, OPERATOR",
    "POST, /providers/x/appeal, PROVIDER",
    "GET, /providers/x/requests, PROVIDER",
    "POST, /providers/x/requests/y/answer, PROVIDER",
    "GET, /enrolments, VISITOR WORKER",
    "POST, /enrolments, VISITOR WORKER",
    "GET, /enrolments/x, VISITOR WORKER",
    "POST, /enrolments/x/answer, VISITOR WORKER"
  })
  void everyoneElseIsDenied(HttpMethod method, String path, String roles) {
    Set<String> allowed = Set.of(roles.split(" ", -1));
    for (Role role : Role.values()) {
      WebTestClient.ResponseSpec answer = as(role, "nobody").method(method).uri(path).exchange();
      if (allowed.contains(role.name())) {
        answer.expectStatus().value(status -> assertThat(status).as(role.name()).isNotEqualTo(403));
      } else {
        answer.expectStatus().isForbidden();
      }
    }
  }

  private Map<String, Object> provider(String id) {
    return Objects.requireNonNull(
        operator()
            .get()
            .uri("/providers/" + id)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(new ParameterizedTypeReference<Map<String, Object>>() {})
            .returnResult()
            .getResponseBody());
  }

  private void describe(String id, Map<String, Object> details) {
    operator().put().uri("/providers/" + id).bodyValue(details).exchange().expectStatus().isOk();
  }

  private WebTestClient.ResponseSpec decide(String id, Map<String, Object> decision) {
    return operator()
        .post()
        .uri("/providers/" + id + "/decisions")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .bodyValue(decision)
        .exchange();
  }

  private WebTestClient.ResponseSpec seenBy(Role role, String organisation, String offer) {
    return as(role, organisation).get().uri("/offers/" + offer).exchange();
  }
}

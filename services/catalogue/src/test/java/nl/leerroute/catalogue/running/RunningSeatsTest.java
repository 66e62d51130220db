package nl.leerroute.catalogue.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.leerroute.catalogue.enrolment.AnsweringRequests;
import nl.leerroute.catalogue.enrolment.ChasingRequests;
import nl.leerroute.catalogue.enrolment.EnrolmentId;
import nl.leerroute.catalogue.enrolment.Enrolments;
import nl.leerroute.catalogue.enrolment.Outcome;
import nl.leerroute.catalogue.enrolment.Patience;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Seats;
import nl.leerroute.contracts.EnrolmentAdvanced;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Requests for a place, as they run. */
class RunningSeatsTest extends OnTwoCatalogues {

  private static final Map<String, Object> WIETSKE =
      Map.of("name", "Wietske Dijkstra", "reachedAt", "wietske@voorbeeld.example");

  @Test
  void fromRequestToProofAndBack() {
    Servers.list(instances.getFirst(), List.of("seats"));
    take(offer("seats-1", "seats", 2));
    String profile = UUID.randomUUID().toString();
    String id = ask(profile, "seats-1", "seats-1-run");

    assertThat(ask(profile, "seats-1", "seats-1-run")).isEqualTo(id);
    as(Role.PROVIDER, "another")
        .get()
        .uri("/providers/seats/requests")
        .exchange()
        .expectStatus()
        .isNotFound();
    as(Role.PROVIDER, "seats")
        .get()
        .uri("/providers/seats/requests")
        .exchange()
        .expectBody()
        .jsonPath("$[0].name")
        .isEqualTo("Wietske Dijkstra")
        .jsonPath("$[0].state")
        .isEqualTo("ASKED");
    String proof = String.valueOf(provides("seats", id, Map.of("answer", "CONFIRM")).get("proof"));

    assertThat(placesLeft("seats-1")).isEqualTo(1);
    person(UUID.randomUUID().toString())
        .get()
        .uri("/enrolments/" + id)
        .exchange()
        .expectStatus()
        .isNotFound();
    proof(proof)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.initials")
        .isEqualTo("W.D.")
        .jsonPath("$.name")
        .doesNotExist();
    assertThat(states(id)).containsExactly("ASKED", "CONFIRMED");

    person(profile)
        .post()
        .uri("/enrolments/" + id + "/answer")
        .header("Idempotency-Key", "w")
        .bodyValue(Map.of("answer", "WITHDRAW"))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.name")
        .doesNotExist();
    assertThat(placesLeft("seats-1")).isEqualTo(2);
    proof(proof).expectStatus().isNotFound();
  }

  @Test
  void anotherDateThatIsAcceptedTakesAPlaceThere() {
    Servers.list(instances.getFirst(), List.of("dates"));
    Map<String, Object> two = offer("dates-1", "dates", 1);
    two.put("offerings", List.of(run("dates-a", 40, 1), run("dates-b", 60, 1)));
    take(two);
    String profile = UUID.randomUUID().toString();
    String id = ask(profile, "dates-1", "dates-a");

    assertThat(provides("dates", id, Map.of("answer", "OFFER_OTHER_DATE", "offeringId", "dates-b")))
        .containsEntry("state", "OTHER_DATE_OFFERED")
        .containsEntry("start", today.plusDays(60).toString());
    person(profile)
        .post()
        .uri("/enrolments/" + id + "/answer")
        .header("Idempotency-Key", "yes")
        .bodyValue(Map.of("answer", "ACCEPT"))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.state")
        .isEqualTo("CONFIRMED");
    assertThat(published("dates-1").orElseThrow().offerings())
        .extracting(OfferPublished.Offering::placesLeft)
        .containsExactly(1, 0);
    refusedAsking(UUID.randomUUID().toString(), "dates-1", "dates-b", "full");
  }

  @Test
  void neverIsAPlaceGivenTwiceHoweverManyAreConfirmedAtOnce() {
    Servers.list(instances.getFirst(), List.of("crowd"));
    take(offer("crowd-1", "crowd", 7));
    List<EnrolmentId> asked =
        IntStream.range(0, 30)
            .mapToObj(_ -> UUID.randomUUID().toString())
            .map(profile -> new EnrolmentId(ask(profile, "crowd-1", "crowd-1-run")))
            .toList();
    AtomicInteger turn = new AtomicInteger();

    List<Outcome> outcomes =
        Flux.fromIterable(asked)
            .flatMap(
                id ->
                    instances
                        .get(turn.getAndIncrement() % 2)
                        .getBean(AnsweringRequests.class)
                        .confirm(id, "crowd")
                        .subscribeOn(Schedulers.boundedElastic()),
                30)
            .collectList()
            .block(SOON);

    assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(7);
    assertThat(outcomes)
        .filteredOn(Outcome.Refused.class::isInstance)
        .hasSize(23)
        .allSatisfy(
            refused ->
                assertThat(refused)
                    .isEqualTo(new Outcome.Refused(nl.leerroute.catalogue.enrolment.Refusal.FULL)));
    await().atMost(SOON).until(() -> placesLeft("crowd-1") == 0);
    assertThat(
            instances
                .getFirst()
                .getBean(Seats.class)
                .take(new OfferId("crowd-1"), "crowd-1-run", "late")
                .block(SOON))
        .isEqualTo(Seats.Seating.FULL);
  }

  @Test
  void whatNobodyAnswersIsChasedOnceByHoweverManyInstances() {
    Servers.list(instances.getFirst(), List.of("silent"));
    take(offer("silent-1", "silent", 3));
    String id = ask(UUID.randomUUID().toString(), "silent-1", "silent-1-run");

    chaseEverywhere(Patience.UNTIL_REMINDER.plusMinutes(1));
    chaseEverywhere(Patience.UNTIL_REMINDER.plusMinutes(1));
    assertThat(states(id)).containsExactly("ASKED", "REMINDED");

    chaseEverywhere(Patience.UNTIL_RELEASE.plusMinutes(1));
    assertThat(states(id)).containsExactly("ASKED", "REMINDED", "RELEASED");
  }

  /** As the clock of every instance would do so much later. */
  private void chaseEverywhere(Duration later) {
    Clock then = Clock.offset(Clock.systemUTC(), later);
    Flux.fromIterable(instances)
        .flatMap(
            instance ->
                new ChasingRequests(
                        instance.getBean(Enrolments.class),
                        new AnsweringRequests(
                            instance.getBean(Enrolments.class),
                            instance.getBean(nl.leerroute.catalogue.offer.Offers.class),
                            instance.getBean(Seats.class),
                            then),
                        then)
                    .chase()
                    .subscribeOn(Schedulers.boundedElastic()))
        .blockLast(SOON);
  }

  @Test
  void whoseProfileIsGoneHasNoRequestsAnyMore() {
    Servers.list(instances.getFirst(), List.of("gone"));
    take(offer("gone-1", "gone", 3));
    String profile = UUID.randomUUID().toString();
    String id = ask(profile, "gone-1", "gone-1-run");
    await().atMost(SOON).until(() -> servers.last(Topics.ENROLMENTS, id).isPresent());

    servers.erase(Topics.PROFILES, profile);

    await()
        .atMost(SOON)
        .until(
            () ->
                servers
                    .last(Topics.ENROLMENTS, id)
                    .filter(record -> record.value() == null)
                    .isPresent());
    person(profile)
        .get()
        .uri("/enrolments")
        .exchange()
        .expectBody(RECORDS)
        .value(found -> assertThat(found).isEmpty());
  }

  @Test
  void noNameLeavesTheCatalogue() {
    Servers.list(instances.getFirst(), List.of("quiet"));
    take(offer("quiet-1", "quiet", 3));
    String id = ask(UUID.randomUUID().toString(), "quiet-1", "quiet-1-run");
    await().atMost(SOON).until(() -> servers.last(Topics.ENROLMENTS, id).isPresent());

    assertThat(servers.on(Topics.ENROLMENTS))
        .filteredOn(record -> record.value() != null)
        .allSatisfy(
            record ->
                assertThat(new String(record.value(), java.nio.charset.StandardCharsets.UTF_8))
                    .doesNotContain("Wietske", "voorbeeld.example"));
  }

  @Test
  void whatCannotBeAskedSaysWhy() {
    Servers.list(instances.getFirst(), List.of("rules"));
    Map<String, Object> late = offer("rules-1", "rules", 1);
    late.put("offerings", List.of(run("rules-late", 1, 1), run("rules-open", 40, 1)));
    take(late);
    String profile = UUID.randomUUID().toString();

    refusedAsking(profile, "rules-1", "rules-nowhere", "not-offered");
    refusedAsking(profile, "nothing", "x", "not-offered");
    person(profile)
        .post()
        .uri("/enrolments")
        .header("Idempotency-Key", "k")
        .bodyValue(Map.of("offerId", "rules-1", "offeringId", "rules-open", "reachedAt", "x"))
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[*].field")
        .value(fields -> assertThat(fields).isEqualTo(List.of("name", "reachedAt")));
  }

  private List<String> states(String enrolment) {
    return servers.on(Topics.ENROLMENTS).stream()
        .filter(record -> record.key().equals(enrolment))
        .map(record -> Payloads.read(record.value(), EnrolmentAdvanced.class).state().name())
        .toList();
  }

  private String ask(String profile, String offer, String run) {
    Map<String, Object> body = new HashMap<>(WIETSKE);
    body.put("offerId", offer);
    body.put("offeringId", run);
    Map<String, Object> asked =
        Objects.requireNonNull(
            person(profile)
                .post()
                .uri("/enrolments")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(new ParameterizedTypeReference<Map<String, Object>>() {})
                .returnResult()
                .getResponseBody());
    String id = String.valueOf(asked.get("enrolmentId"));
    await().atMost(SOON).until(() -> servers.last(Topics.ENROLMENTS, id).isPresent());
    return id;
  }

  private void refusedAsking(String profile, String offer, String run, String code) {
    Map<String, Object> body = new HashMap<>(WIETSKE);
    body.put("offerId", offer);
    body.put("offeringId", run);
    person(profile)
        .post()
        .uri("/enrolments")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .bodyValue(body)
        .exchange()
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:leerroute:problem:" + code);
  }

  private WebTestClient.ResponseSpec proof(String code) {
    return as(Role.FUND_OFFICER, "fonds").get().uri("/proofs/" + code).exchange();
  }
}

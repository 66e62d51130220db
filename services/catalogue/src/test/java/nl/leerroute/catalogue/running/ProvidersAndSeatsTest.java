package nl.leerroute.catalogue.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.leerroute.catalogue.demo.DemoData;
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
import nl.leerroute.platform.security.Caller;
import nl.leerroute.platform.security.InternalTokens;
import nl.leerroute.platform.security.Role;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Providers and places on two instances of the catalogue, one broker and one database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProvidersAndSeatsTest {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final ParameterizedTypeReference<List<Map<String, Object>>> RECORDS =
      new ParameterizedTypeReference<>() {};
  private static final Map<String, Object> WIETSKE =
      Map.of("name", "Wietske Dijkstra", "reachedAt", "wietske@voorbeeld.example");

  @TempDir private static Path folder;

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
  private final List<ConfigurableApplicationContext> instances = new ArrayList<>();
  private Servers servers;

  @BeforeAll
  void start() throws IOException, JOSEException {
    servers = Servers.start(folder);
    instances.add(servers.catalogue());
    instances.add(servers.catalogue());
    operator()
        .put()
        .uri("/taxonomy/releases/starter-1")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(DemoData.taxonomy())
        .exchange()
        .expectStatus()
        .isOk();
  }

  @AfterAll
  void stop() {
    instances.forEach(ConfigurableApplicationContext::close);
    servers.close();
  }

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

  private Map<String, Object> provides(
      String provider, String enrolment, Map<String, Object> answer) {
    return Objects.requireNonNull(
        as(Role.PROVIDER, provider)
            .post()
            .uri("/providers/{id}/requests/{enrolment}/answer", provider, enrolment)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .bodyValue(answer)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(new ParameterizedTypeReference<Map<String, Object>>() {})
            .returnResult()
            .getResponseBody());
  }

  private WebTestClient.ResponseSpec proof(String code) {
    return as(Role.FUND_OFFICER, "fonds").get().uri("/proofs/" + code).exchange();
  }

  private int placesLeft(String offer) {
    return Objects.requireNonNull(
        Objects.requireNonNull(
                as(Role.VISITOR, "x")
                    .get()
                    .uri("/offers/" + offer)
                    .exchange()
                    .expectBody(OfferPublished.class)
                    .returnResult()
                    .getResponseBody())
            .offerings()
            .getFirst()
            .placesLeft());
  }

  private Optional<OfferPublished> published(String offer) {
    return servers
        .last(Topics.OFFERS, offer)
        .map(ConsumerRecord::value)
        .map(bytes -> Payloads.read(bytes, OfferPublished.class));
  }

  private boolean isTombstone(String offer) {
    return servers.last(Topics.OFFERS, offer).filter(record -> record.value() == null).isPresent();
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

  private Map<String, Object> take(Map<String, Object> offer) {
    return Objects.requireNonNull(
            operator()
                .put()
                .uri("/offers")
                .bodyValue(List.of(offer))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(RECORDS)
                .returnResult()
                .getResponseBody())
        .getFirst();
  }

  private Map<String, Object> offer(String id, String provider) {
    return offer(id, provider, 5);
  }

  /** An offer of the demo region under another name, with one run in which there are places. */
  private Map<String, Object> offer(String id, String provider, int places) {
    Map<String, Object> offer =
        new HashMap<>(
            new JsonMapper()
                .convertValue(
                    DemoData.records(today).getFirst(),
                    new TypeReference<Map<String, Object>>() {}));
    offer.put("offerId", id);
    offer.put("provider", Map.of("id", provider, "name", "Aanbieder " + provider));
    offer.put("offerings", List.of(run(id + "-run", 40, places)));
    return offer;
  }

  private Map<String, Object> run(String id, int days, int places) {
    return Map.of(
        "id", id, "start", today.plusDays(days).toString(), "language", "nl", "placesLeft", places);
  }

  private WebTestClient operator() {
    return as(Role.OPERATOR, "operator");
  }

  private WebTestClient as(Role role, String organisation) {
    return client(
        new Caller("olga", Set.of(role), Optional.empty(), Optional.of(organisation), "test"));
  }

  private WebTestClient person(String profile) {
    return client(
        new Caller(profile, Set.of(Role.VISITOR), Optional.of(profile), Optional.empty(), "test"));
  }

  private WebTestClient client(Caller caller) {
    ConfigurableApplicationContext instance = instances.getFirst();
    String port = instance.getEnvironment().getRequiredProperty("local.server.port");
    return WebTestClient.bindToServer()
        .baseUrl("http://127.0.0.1:" + port)
        .responseTimeout(SOON)
        .defaultHeaders(
            headers -> headers.setBearerAuth(instance.getBean(InternalTokens.class).issue(caller)))
        .build();
  }
}

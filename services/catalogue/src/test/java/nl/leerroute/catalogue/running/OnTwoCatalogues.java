package nl.leerroute.catalogue.running;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.nio.file.Path;
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
import nl.leerroute.catalogue.demo.DemoData;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.security.Caller;
import nl.leerroute.platform.security.InternalTokens;
import nl.leerroute.platform.security.Role;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Two instances of the catalogue on one broker and one database, and what tests ask of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnTwoCatalogues {

  static final Duration SOON = Duration.ofSeconds(30);
  static final ParameterizedTypeReference<List<Map<String, Object>>> RECORDS =
      new ParameterizedTypeReference<>() {};

  @TempDir private static Path folder;

  final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
  final List<ConfigurableApplicationContext> instances = new ArrayList<>();
  Servers servers;

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

  int placesLeft(String offer) {
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

  Optional<OfferPublished> published(String offer) {
    return servers
        .last(Topics.OFFERS, offer)
        .map(ConsumerRecord::value)
        .map(bytes -> Payloads.read(bytes, OfferPublished.class));
  }

  boolean isTombstone(String offer) {
    return servers.last(Topics.OFFERS, offer).filter(record -> record.value() == null).isPresent();
  }

  Map<String, Object> take(Map<String, Object> offer) {
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

  Map<String, Object> offer(String id, String provider) {
    return offer(id, provider, 5);
  }

  /** An offer of the demo region under another name, with one run in which there are places. */
  Map<String, Object> offer(String id, String provider, int places) {
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

  Map<String, Object> run(String id, int days, int places) {
    return Map.of(
        "id", id, "start", today.plusDays(days).toString(), "language", "nl", "placesLeft", places);
  }

  /** What becomes of a request when its provider answers this. */
  Map<String, Object> provides(String provider, String enrolment, Map<String, Object> answer) {
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

  WebTestClient operator() {
    return as(Role.OPERATOR, "operator");
  }

  WebTestClient as(Role role, String organisation) {
    return client(
        new Caller("olga", Set.of(role), Optional.empty(), Optional.of(organisation), "test"));
  }

  WebTestClient person(String profile) {
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

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
import nl.leerroute.catalogue.demo.DemoData;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.security.Caller;
import nl.leerroute.platform.security.InternalTokens;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Two instances of the catalogue on one broker and one database, with the demo region in them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.Random.class)
abstract class OnTheDemoRegion {

  static final String NURSE =
      "http://data.europa.eu/esco/occupation/8d3e8aaa-791b-4c75-a465-f3f827028f50";
  static final Duration SOON = Duration.ofSeconds(30);
  static final ParameterizedTypeReference<List<Map<String, Object>>> RECORDS =
      new ParameterizedTypeReference<>() {};

  @TempDir private static Path folder;

  final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
  private final List<ConfigurableApplicationContext> started = new ArrayList<>();
  Servers servers;
  ConfigurableApplicationContext one;
  ConfigurableApplicationContext other;
  int concepts;

  @BeforeAll
  void theDemoRegionIsTakenInByOneOfTwoInstances() throws IOException, JOSEException {
    servers = Servers.start(folder);
    one = start();
    other = start();
    concepts = DemoData.on(today).concepts().size();
    takeRelease().expectStatus().isOk().expectBody().jsonPath("$.taken").isEqualTo(concepts);
    Servers.list(one, DemoData.listed());
    takeOffers(DemoData.records(today));
  }

  @AfterAll
  void stop() {
    started.forEach(ConfigurableApplicationContext::close);
    servers.close();
  }

  /** All are stopped together at the end: they share their network threads in this JVM. */
  ConfigurableApplicationContext start() {
    ConfigurableApplicationContext catalogue = servers.catalogue();
    started.add(catalogue);
    return catalogue;
  }

  WebTestClient.ResponseSpec takeRelease() {
    return ask(one, Role.OPERATOR)
        .put()
        .uri("/taxonomy/releases/starter-1")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(DemoData.taxonomy())
        .exchange();
  }

  List<Map<String, Object>> takeOffers(List<?> records) {
    return Objects.requireNonNull(
        ask(one, Role.OPERATOR)
            .put()
            .uri("/offers")
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue(records)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(RECORDS)
            .returnResult()
            .getResponseBody());
  }

  WebTestClient.ResponseSpec withdraw(String offer) {
    return ask(one, Role.OPERATOR).delete().uri("/offers/" + offer).exchange();
  }

  /** An offer of the demo region under another id. */
  Map<String, Object> offer(String id) {
    Map<String, Object> offer =
        new HashMap<>(
            new JsonMapper()
                .convertValue(
                    DemoData.records(today).getFirst(),
                    new TypeReference<Map<String, Object>>() {}));
    offer.put("offerId", id);
    return offer;
  }

  Optional<OfferPublished> last(String offer) {
    return servers
        .last(Topics.OFFERS, offer)
        .map(record -> Payloads.read(record.value(), OfferPublished.class));
  }

  WebTestClient ask(ConfigurableApplicationContext instance, Role role) {
    Caller caller = new Caller("test", Set.of(role), Optional.empty(), Optional.of("test"), "test");
    String token = one.getBean(InternalTokens.class).issue(caller);
    return client(instance)
        .mutate()
        .defaultHeaders(headers -> headers.setBearerAuth(token))
        .build();
  }

  WebTestClient anonymous() {
    return client(one);
  }

  private static WebTestClient client(ConfigurableApplicationContext instance) {
    String port = instance.getEnvironment().getRequiredProperty("local.server.port");
    return WebTestClient.bindToServer()
        .baseUrl("http://127.0.0.1:" + port)
        .responseTimeout(SOON)
        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(8_000_000))
        .build();
  }
}

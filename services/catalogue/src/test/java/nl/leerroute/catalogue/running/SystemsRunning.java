package nl.leerroute.catalogue.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerroute.catalogue.connection.Connection;
import nl.leerroute.catalogue.connection.Connections;
import nl.leerroute.catalogue.connection.PullingOffers;
import nl.leerroute.catalogue.demo.DemoData;
import nl.leerroute.catalogue.feed.OoapiSystem;
import nl.leerroute.catalogue.feed.ProviderServer;
import nl.leerroute.catalogue.feed.ProviderServer.Answer;
import nl.leerroute.catalogue.feed.ProviderServer.Asked;
import nl.leerroute.catalogue.feed.Written;
import nl.leerroute.catalogue.importing.ImportingOffers;
import nl.leerroute.catalogue.importing.Run;
import nl.leerroute.catalogue.importing.Runs;
import nl.leerroute.catalogue.importing.SourceId;
import nl.leerroute.catalogue.ooapi.Education;
import nl.leerroute.catalogue.ooapi.Version;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.security.Caller;
import nl.leerroute.platform.security.InternalTokens;
import nl.leerroute.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A running catalogue, and systems of providers that an operator connects to it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SystemsRunning {

  static final Duration SOON = Duration.ofSeconds(60);
  static final Pattern SKILL = Pattern.compile("http://data\\.europa\\.eu/esco/skill/[\\w-]+");

  @TempDir static Path folder;

  final List<ProviderServer> systems = new ArrayList<>();
  Servers servers;
  ConfigurableApplicationContext catalogue;
  String skill;

  @BeforeAll
  void start() throws IOException, JOSEException {
    servers = Servers.start(folder);
    catalogue = servers.catalogue(Map.of("leerroute.connections.look-every", "1h"));
    Matcher first = SKILL.matcher(DemoData.taxonomy());
    assertThat(first.find()).isTrue();
    skill = first.group();
    ask(Role.OPERATOR)
        .put()
        .uri("/taxonomy/releases/starter-1")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(DemoData.taxonomy())
        .exchange()
        .expectStatus()
        .isOk();
  }

  @AfterEach
  void disconnectSystems() {
    Connections connections = catalogue.getBean(Connections.class);
    connections.all().concatMap(one -> connections.remove(one.id())).blockLast(SOON);
    systems.forEach(ProviderServer::close);
    systems.clear();
  }

  @AfterAll
  void stop() {
    catalogue.close();
    servers.close();
  }

  ProviderServer serving(Function<Asked, Answer> system) {
    ProviderServer server = ProviderServer.start(system);
    systems.add(server);
    return server;
  }

  OoapiSystem system(String provider, int courses) {
    OoapiSystem system = new OoapiSystem(Version.V5);
    for (int number = 0; number < courses; number++) {
      system.with(
          Education.COURSE,
          course(provider, number, "Cursus " + number),
          offerings(provider, number));
    }
    return system;
  }

  Map<String, Object> course(String provider, int number, String name) {
    Map<String, Object> course = copy(Written.answer("ooapi5-course").plain());
    course.put("courseId", provider + "-" + number);
    course.put("name", List.of(Map.of("language", "nl-NL", "value", name)));
    course.put("learningOutcomes", List.of(List.of(Map.of("language", "nl-NL", "value", skill))));
    course.remove("admissionRequirements");
    return course;
  }

  static List<Object> offerings(String provider, int number) {
    Map<String, Object> offering = copy(Written.list("ooapi5-offerings").get(1).plain());
    LocalDate start = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(60);
    offering.put("offeringId", provider + "-" + number + "-a");
    offering.put("startDate", start.toString());
    offering.put("endDate", start.plusDays(56).toString());
    offering.put("enrollEndDate", start.minusDays(7).toString());
    return List.of(offering);
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> copy(@Nullable Object plain) {
    return new HashMap<>((Map<String, Object>) Objects.requireNonNull(plain));
  }

  Connection connect(String provider, ProviderServer server) {
    list(provider);
    put(provider, Map.of("type", "OOAPI5", "url", server.address(), "everyHours", 6))
        .expectStatus()
        .isOk();
    return Objects.requireNonNull(catalogue.getBean(Connections.class).find(id(provider)).block());
  }

  /** Only what listed providers offer is published. */
  void list(String provider) {
    ask(Role.OPERATOR)
        .put()
        .uri("/providers/" + provider)
        .bodyValue(Map.of("names", List.of(provider), "kvk", "12345678"))
        .exchange()
        .expectStatus()
        .isOk();
    for (String decision : List.of("CHECK", "LIST")) {
      ask(Role.OPERATOR)
          .post()
          .uri("/providers/" + provider + "/decisions")
          .header("Idempotency-Key", decision)
          .bodyValue(Map.of("decision", decision))
          .exchange()
          .expectStatus()
          .isOk();
    }
  }

  WebTestClient.ResponseSpec put(String provider, Map<String, Object> body) {
    return ask(Role.OPERATOR)
        .put()
        .uri("/providers/" + provider + "/sources/web")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  /** Pulls by REST, and waits until that is done. */
  Run pull(String provider) {
    ask(Role.OPERATOR)
        .post()
        .uri("/providers/" + provider + "/sources/web/runs")
        .exchange()
        .expectStatus()
        .isAccepted();
    return await().atMost(SOON).until(() -> run(provider), run -> !run.isUnderWay());
  }

  Run run(String provider) {
    return Objects.requireNonNull(catalogue.getBean(Runs.class).find(id(provider)).block())
        .latest();
  }

  static SourceId id(String provider) {
    return new SourceId(provider + ".web");
  }

  Optional<OfferPublished> last(String provider, int number) {
    return servers
        .last(Topics.OFFERS, "ooapi:" + provider + "-" + number)
        .map(record -> Payloads.read(record.value(), OfferPublished.class));
  }

  PullingOffers pulling() {
    return catalogue.getBean(PullingOffers.class);
  }

  ImportingOffers importing() {
    return catalogue.getBean(ImportingOffers.class);
  }

  WebTestClient ask(Role role) {
    String token =
        catalogue
            .getBean(InternalTokens.class)
            .issue(new Caller("test", Set.of(role), Optional.empty(), Optional.empty(), "test"));
    return WebTestClient.bindToServer()
        .baseUrl(
            "http://127.0.0.1:"
                + catalogue.getEnvironment().getRequiredProperty("local.server.port"))
        .responseTimeout(SOON)
        .defaultHeaders(headers -> headers.setBearerAuth(token))
        .build();
  }
}

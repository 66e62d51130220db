package nl.leerroute.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.leerroute.platform.http.Problems;
import nl.leerroute.platform.security.AccessRules;
import nl.leerroute.platform.security.Caller;
import nl.leerroute.platform.security.Role;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who may ask what, and what is answered when something is wrong. */
@ExtendWith(OutputCaptureExtension.class)
class AskingTest {

  enum Colour {
    RED,
    BLUE
  }

  record Thing(Colour colour, List<Part> parts) {}

  record Part(int size) {}

  @RestController
  static class Things {

    @GetMapping("/things/{id}")
    Mono<String> thing(@PathVariable String id, Caller caller) {
      return switch (id) {
        case "database" -> Mono.error(new MongoTimeoutException("no server"));
        case "broker" -> Mono.error(new KafkaException("nobody took it"));
        case "bug" -> Mono.error(new IllegalStateException("secret detail"));
        default -> Mono.just(caller.subject() + " for " + caller.profile().orElse("nobody"));
      };
    }

    @GetMapping("/things/{id}/parts")
    ResponseEntity<?> parts(@PathVariable String id) {
      return ResponseEntity.of(Problems.refused("too-late", id + " is closed")).build();
    }

    @PostMapping("/things")
    String add(@RequestBody Thing thing) {
      return thing.toString();
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Application {
    @Bean
    Things things() {
      return new Things();
    }

    @Bean
    AccessRules rules() {
      return AccessRules.deny()
          .allow(HttpMethod.GET, "/things/{id}", Role.WORKER, Role.OPERATOR)
          .allow(HttpMethod.GET, "/things/{id}/parts", Role.WORKER)
          .allow(HttpMethod.POST, "/things", Role.OPERATOR);
    }
  }

  private static Probe probe;
  private static IdentityServer identity;

  @BeforeAll
  static void start() {
    identity = IdentityServer.start();
    probe =
        Probe.start(
            EmbeddedServers.shared(),
            "asking",
            List.of("leerroute.identity.issuer=" + identity.issuer()),
            Application.class);
  }

  @AfterAll
  static void stop() {
    probe.close();
    identity.close();
  }

  @Test
  void nobody_gets_in_without_a_token_except_to_health_and_metrics() {
    problem(probe.anonymous(), "/things/a", HttpStatus.UNAUTHORIZED, "not-signed-in");
    problem(probe.anonymous(), "/actuator/deadletters", HttpStatus.UNAUTHORIZED, "not-signed-in");
    for (String open : List.of("/actuator/health/liveness", "/actuator/prometheus")) {
      probe.anonymous().get().uri(open).exchange().expectStatus().isOk();
    }
  }

  @Test
  void what_no_rule_allows_is_denied_whoever_asks() {
    problem(probe.operator(), "/elsewhere", HttpStatus.FORBIDDEN, "not-allowed");
    problem(
        probe.asking(Role.WORKER), "/actuator/deadletters", HttpStatus.FORBIDDEN, "not-allowed");
    problem(probe.asking(Role.ANALYST), "/things/a", HttpStatus.FORBIDDEN, "not-allowed");
    problem(probe.asking(), "/things/a", HttpStatus.FORBIDDEN, "not-allowed");
  }

  @Test
  void a_token_of_the_gateway_says_for_which_profile_its_bearer_acts() {
    assertThat(body(probe.asking(Role.WORKER), "/things/a")).isEqualTo("somebody for p-1");
  }

  @Test
  void a_token_of_the_identity_server_gives_roles_but_no_profile() {
    assertThat(body(with(identity.token()), "/things/a")).isEqualTo("loader for nobody");
  }

  @Test
  void a_token_that_is_over_or_signed_by_somebody_else_is_none() {
    Date over = Date.from(Instant.now().minusSeconds(120));
    isNone(identity.token(claims -> claims.expirationTime(over)));
    try (IdentityServer stranger = IdentityServer.start()) {
      isNone(stranger.token(claims -> claims.issuer(identity.issuer())));
      isNone(stranger.token());
    }
    isNone("no token");
  }

  @Test
  void a_token_that_is_not_meant_for_services_is_none() {
    isNone(identity.token(claims -> claims.audience("leerroute-gateway")));
    isNone(identity.token(claims -> claims.audience((String) null)));
  }

  @Test
  void a_field_that_cannot_be_read_is_named_with_what_would_do() {
    post("{\"colour\": \"GREEN\", \"parts\": []}")
        .jsonPath("$.type")
        .isEqualTo("urn:leerroute:problem:invalid")
        .jsonPath("$.errors[0].field")
        .isEqualTo("colour")
        .jsonPath("$.errors[0].allowed")
        .value(allowed -> assertThat(allowed.toString()).contains("RED", "BLUE"))
        .jsonPath("$.errors[0].sentence.nl")
        .isNotEmpty();
    post("{\"colour\": \"RED\", \"parts\": [{\"size\": 1}, {\"size\": \"big\"}]}")
        .jsonPath("$.errors[0].field")
        .isEqualTo("parts[1].size");
    post("{\"colour\": ").jsonPath("$.errors[0].code").isEqualTo("not-json");
  }

  @Test
  void a_refusal_is_a_problem_with_its_own_code() {
    problem(
        probe.asking(Role.WORKER), "/things/a/parts", HttpStatus.UNPROCESSABLE_CONTENT, "too-late");
  }

  @Test
  void what_went_wrong_with_us_is_not_told_in_detail_and_logged_without_values(
      CapturedOutput output) {
    assertThat(problem(probe.operator(), "/things/bug", HttpStatus.INTERNAL_SERVER_ERROR, "failed"))
        .doesNotContain("secret", "Exception", "trace");
    assertThat(output)
        .contains("GET /things/{id} failed", "IllegalStateException", "at nl.leerroute.platform")
        .doesNotContain("secret", "/things/bug");
  }

  @ParameterizedTest
  @ValueSource(strings = {"database", "broker"})
  void a_server_that_is_away_is_said_with_when_to_come_back(String server) {
    probe
        .operator()
        .get()
        .uri("/things/" + server)
        .exchange()
        .expectStatus()
        .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE)
        .expectHeader()
        .exists("Retry-After");
  }

  @Test
  void an_identity_server_that_is_away_is_an_outage_and_not_a_refusal() {
    try (Probe lonely = Probe.start(EmbeddedServers.shared(), "lonely", Application.class)) {
      problem(
          with(lonely, identity.token(claims -> claims.issuer("http://127.0.0.1:1/nobody"))),
          "/things/a",
          HttpStatus.SERVICE_UNAVAILABLE,
          "unavailable");
      assertThat(body(lonely.operator(), "/things/a")).isEqualTo("somebody for p-1");
    }
  }

  @Test
  void what_operators_watch_is_there_to_be_scraped() {
    body(probe.operator(), "/things/a");
    assertThat(body(probe.anonymous(), "/actuator/prometheus"))
        .contains("leerroute_outbox_age_seconds")
        .contains("leerroute_outbox_published_total")
        .contains("http_server_requests_seconds_count")
        .contains("leerroute_requests_seconds_bucket")
        .contains("application=\"asking\"");
  }

  private static WebTestClient.BodyContentSpec post(String body) {
    return probe
        .operator()
        .post()
        .uri("/things")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody();
  }

  private static String problem(WebTestClient client, String path, HttpStatus status, String code) {
    byte[] body =
        client
            .get()
            .uri(path)
            .exchange()
            .expectStatus()
            .isEqualTo(status)
            .expectHeader()
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .expectBody()
            .jsonPath("$.type")
            .isEqualTo("urn:leerroute:problem:" + code)
            .jsonPath("$.status")
            .isEqualTo(status.value())
            .returnResult()
            .getResponseBody();
    return new String(Optional.ofNullable(body).orElseThrow(), StandardCharsets.UTF_8);
  }

  private static String body(WebTestClient client, String path) {
    return Optional.ofNullable(
            client
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody())
        .orElseThrow();
  }

  private static void isNone(String token) {
    problem(with(token), "/things/a", HttpStatus.UNAUTHORIZED, "not-signed-in");
  }

  private static WebTestClient with(String token) {
    return with(probe, token);
  }

  private static WebTestClient with(Probe asked, String token) {
    return asked.anonymous().mutate().defaultHeader("Authorization", "Bearer " + token).build();
  }
}

package nl.leerroute.catalogue.running;

import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.catalogue.demo.DemoData;
import nl.leerroute.platform.security.Caller;
import nl.leerroute.platform.security.InternalTokens;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** A running catalogue that providers send their sheets to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SentSheetsRunning {

  static final Duration SOON = Duration.ofSeconds(30);
  static final Charset WESTERN = Charset.forName("windows-1252");
  final String start =
      LocalDate.now(ZoneId.of("Europe/Amsterdam"))
          .plusMonths(3)
          .format(DateTimeFormatter.ofPattern("dd-MM-yyyy"));
  static final String HEADINGS =
      "Kenmerk;Naam;Omschrijving;Soort;Erkenning;Vorm;Wat leer je;Weken;Uren per week;Cursusprijs;"
          + "Btw;Startdatum;Postcode";

  @TempDir static Path folder;

  Servers servers;
  ConfigurableApplicationContext catalogue;

  @BeforeAll
  void start() throws IOException, JOSEException {
    servers = Servers.start(folder);
    catalogue = servers.catalogue();
    ask("operator", Role.OPERATOR)
        .put()
        .uri("/taxonomy/releases/starter-1")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(DemoData.taxonomy())
        .exchange()
        .expectStatus()
        .isOk();
    await()
        .atMost(SOON)
        .until(() -> !json("operator", Role.OPERATOR, "/concepts?kind=SKILL&q=lassen").isEmpty());
  }

  @AfterAll
  void stop() {
    catalogue.close();
    servers.close();
  }

  String course(String key, String name, String fee) {
    return String.join(
        ";",
        key,
        name,
        "In een paar weken.",
        "cursus",
        "geen",
        "klas",
        "MIG-lassen",
        "8",
        "4",
        fee,
        "vrijgesteld",
        start,
        "9711 AB");
  }

  static byte[] sheet(String... courses) {
    return (HEADINGS + "\r\n" + String.join("\r\n", courses)).getBytes(WESTERN);
  }

  JsonNode sendAndWait(String provider, String... courses) {
    String run =
        answer(send(provider, provider, true, sheet(courses)).expectStatus().isAccepted())
            .path("run")
            .asString();
    return await()
        .atMost(SOON)
        .until(
            () -> told(provider, run),
            told -> !told.path("run").path("stage").asString().equals("TAKING"));
  }

  JsonNode told(String provider, String run) {
    return json(provider, Role.PROVIDER, "/providers/" + provider + "/imports/" + run);
  }

  JsonNode offer(String provider, String offer) {
    return json(provider, Role.PROVIDER, "/providers/" + provider + "/offers/" + offer);
  }

  WebTestClient.ResponseSpec send(
      String organisation, String provider, boolean whole, byte[] file) {
    return ask(organisation, Role.PROVIDER)
        .post()
        .uri("/providers/{id}/imports?whole={whole}", provider, whole)
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .bodyValue(file)
        .exchange();
  }

  JsonNode json(String organisation, Role role, String address) {
    return answer(ask(organisation, role).get().uri(address).exchange().expectStatus().isOk());
  }

  static JsonNode answer(WebTestClient.ResponseSpec response) {
    return Optional.ofNullable(response.expectBody(JsonNode.class).returnResult().getResponseBody())
        .orElseThrow();
  }

  WebTestClient ask(String organisation, Role role) {
    return WebTestClient.bindToServer()
        .baseUrl(
            "http://127.0.0.1:"
                + catalogue.getEnvironment().getRequiredProperty("local.server.port"))
        .responseTimeout(SOON)
        .defaultHeaders(headers -> headers.setBearerAuth(token(organisation, role)))
        .build();
  }

  String token(String organisation, Role role) {
    return catalogue
        .getBean(InternalTokens.class)
        .issue(
            new Caller("test", Set.of(role), Optional.empty(), Optional.of(organisation), "test"));
  }
}

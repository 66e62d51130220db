package nl.leerroute.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoRegionTest {

  private final List<String> received = new CopyOnWriteArrayList<>();
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private HttpServer services;
  private Path files;
  private String here;

  @BeforeEach
  void startServices(@TempDir Path directory) throws IOException {
    services = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    services.createContext("/", this::answer);
    services.start();
    files = directory.resolve("demo");
    here = "http://127.0.0.1:" + services.getAddress().getPort();
  }

  @AfterEach
  void stopServices() {
    services.stop(0);
  }

  @Test
  void releasesAndOffersAreSentByTheOperatorWithDatesOfToday() throws Exception {
    write("taxonomy/starter.json", "{\"release\": \"starter 1\", \"concepts\": []}");
    write("offers/a.json", "[{\"offerId\": \"good\", \"start\": \"{{today+1d}}\"}]");
    write("offers/read-me.txt", "not sent");
    load();
    assertThat(received)
        .containsExactly(
            "POST /token Basic grant_type=client_credentials",
            "PUT /taxonomy/releases/starter%201 Bearer operator-token {\"release\":\"starter 1\",\"concepts\":[]}",
            "PUT /offers Bearer operator-token [{\"offerId\":\"good\",\"start\":\"2026-11-23\"}]");
  }

  @Test
  void aNewProviderIsListedBeforeItsOffersComeAndAKnownOneIsLeftAsItIs() throws Exception {
    write(
        "providers.json",
        "[{\"providerId\": \"new\", \"kvk\": \"1\"}, {\"providerId\": \"known\"}]");
    write("offers/a.json", "[]");
    load();
    assertThat(received)
        .containsExactly(
            "POST /token Basic grant_type=client_credentials",
            "GET /providers Bearer operator-token ",
            "PUT /providers/new Bearer operator-token {\"kvk\":\"1\"}",
            "POST /providers/new/decisions Bearer operator-token {\"decision\":\"CHECK\"}",
            "POST /providers/new/decisions Bearer operator-token {\"decision\":\"LIST\"}",
            "PUT /offers Bearer operator-token []");
  }

  @Test
  void aRuleGoesBeforeItsWindows() throws Exception {
    write(
        "schemes/a.json",
        "{\"rule\": {\"scheme\": \"a\", \"version\": \"1\"},"
            + " \"windows\": [{\"windowId\": \"w\", \"opens\": \"{{start today}}\"}]}");
    load();
    assertThat(received.subList(1, 3))
        .containsExactly(
            "PUT /schemes/a/versions/1 Bearer operator-token {\"scheme\":\"a\",\"version\":\"1\"}",
            "PUT /schemes/a/versions/1/windows/w Bearer operator-token {\"opens\":\"2026-11-21T23:00:00Z\"}");
  }

  @Test
  void aPotIsSetUpByItsFundOnceAndThenLeftToItsOfficers() throws Exception {
    write("pots/new.json", "{\"potId\": \"new\", \"ceilingCents\": 5}");
    write("pots/known.json", "{\"potId\": \"known-pot\", \"ceilingCents\": 5}");
    load();
    assertThat(received)
        .containsExactly(
            "POST /token Basic grant_type=client_credentials",
            "POST /token Basic grant_type=client_credentials",
            "GET /pots Bearer operator-token ",
            "POST /token Basic grant_type=client_credentials",
            "GET /pots Bearer operator-token ",
            "PUT /pots/new Bearer operator-token {\"ceilingCents\":5}");
  }

  @Test
  void anOfferThatWasNotTakenIsNamedWithItsReason() throws Exception {
    write("offers/a.json", "[{\"offerId\": \"bad\"}]");
    assertThat(load()).isFalse();
    assertThat(screen.toString(StandardCharsets.UTF_8))
        .contains("offers/a.json was not taken: offer bad was not taken: [\"no title\"]");
  }

  @Test
  void whatIsNotTakenDoesNotKeepTheRestBack() throws Exception {
    write("taxonomy/broken.json", "{\"release\": \"broken\"}");
    write("offers/a.json", "[{\"offerId\": \"good\"}]");
    assertThat(load()).isFalse();
    assertThat(received).anyMatch(request -> request.startsWith("PUT /offers"));
    assertThat(screen.toString(StandardCharsets.UTF_8))
        .contains("taxonomy/broken.json was not taken: PUT")
        .contains("/taxonomy/releases/broken was answered with 400");
  }

  @Test
  void itIsLoadedIntoServicesThatRunElsewhereToo() throws Exception {
    write("offers/a.json", "[]");
    Map<String, String> environment =
        Map.of(
            "LEERROUTE_IDENTITY_ISSUER",
            issuer(),
            "LEERROUTE_IDENTITY_OPERATORSECRET",
            "secret",
            "LEERROUTE_CATALOGUE_URL",
            here,
            "LEERROUTE_FUNDING_URL",
            here);

    assertThat(LoadDemo.load(files, environment)).isTrue();
    assertThat(received)
        .containsExactly(
            "POST /token Basic grant_type=client_credentials",
            "PUT /offers Bearer operator-token []");
    assertThatThrownBy(() -> LoadDemo.load(files, Map.of("LEERROUTE_IDENTITY_ISSUER", issuer())))
        .hasMessage("LEERROUTE_IDENTITY_OPERATORSECRET is missing.");
  }

  private boolean load() throws IOException, InterruptedException {
    return new DemoRegion(
            files,
            new Dates(LocalDate.of(2026, 11, 22)),
            Rest.asOperator(issuer(), "secret"),
            () -> Rest.asExampleFund(issuer(), "secret"),
            part -> here,
            new Screen(new PrintStream(screen, true, StandardCharsets.UTF_8)))
        .load();
  }

  /** As Keycloak names itself: what it answers is below that. */
  private String issuer() {
    return here + "/realms/region";
  }

  private void write(String name, String text) throws IOException {
    Path file = files.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getRawPath();
    if (path.equals("/realms/region/.well-known/openid-configuration")) {
      reply(exchange, 200, "{\"token_endpoint\": \"" + here + "/token\"}");
      return;
    }
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String authorization =
        exchange.getRequestHeaders().getFirst("Authorization").replaceFirst("Basic .*", "Basic");
    received.add(exchange.getRequestMethod() + " " + path + " " + authorization + " " + body);
    reply(exchange, path.endsWith("/broken") ? 400 : 200, answerTo(path, body));
  }

  private static void reply(HttpExchange exchange, int status, String text) throws IOException {
    byte[] answer = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private static String answerTo(String path, String body) {
    if (path.equals("/token")) {
      return "{\"access_token\": \"operator-token\"}";
    }
    if (path.equals("/pots")) {
      return "[{\"potId\": \"known-pot\"}]";
    }
    if (path.equals("/providers")) {
      return "[{\"providerId\": \"known\", \"state\": \"SUSPENDED\"}]";
    }
    return body.contains("\"bad\"")
        ? "[{\"offerId\": \"bad\", \"outcome\": \"QUARANTINED\", \"errors\": [\"no title\"]}]"
        : "[]";
  }
}

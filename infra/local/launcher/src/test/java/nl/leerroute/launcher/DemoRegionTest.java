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
  private Settings settings;

  @BeforeEach
  void startServices(@TempDir Path directory) throws IOException {
    services = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    services.createContext("/", this::answer);
    services.start();
    files = directory.resolve("demo");
    int base = services.getAddress().getPort() - Part.CATALOGUE.port(0);
    settings = new Settings(directory, new DataDirectory(directory.resolve("data")), base);
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
            "POST /oauth2/token Basic grant_type=client_credentials",
            "PUT /taxonomy/releases/starter%201 Bearer operator-token {\"release\":\"starter 1\",\"concepts\":[]}",
            "PUT /offers Bearer operator-token [{\"offerId\":\"good\",\"start\":\"2026-11-23\"}]");
  }

  @Test
  void aRefusedOfferIsNamedWithItsReason() throws Exception {
    write("offers/a.json", "[{\"offerId\": \"bad\"}]");
    load();
    assertThat(screen.toString(StandardCharsets.UTF_8))
        .contains("Offer bad was refused: [\"no title\"]");
  }

  @Test
  void whatAServiceDoesNotTakeEndsTheLoading() throws Exception {
    write("taxonomy/broken.json", "{\"release\": \"broken\"}");
    assertThatThrownBy(this::load)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("/taxonomy/releases/broken was answered with 400");
  }

  private void load() throws IOException, InterruptedException {
    String here = settings.url(Part.CATALOGUE);
    new DemoRegion(
            files,
            new Dates(LocalDate.of(2026, 11, 22)),
            Rest.asOperator(here, "secret"),
            settings,
            new Screen(new PrintStream(screen, true, StandardCharsets.UTF_8)))
        .load();
  }

  private void write(String name, String text) throws IOException {
    Path file = files.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String authorization =
        exchange.getRequestHeaders().getFirst("Authorization").replaceFirst("Basic .*", "Basic");
    String path = exchange.getRequestURI().getRawPath();
    received.add(exchange.getRequestMethod() + " " + path + " " + authorization + " " + body);
    byte[] answer = answerTo(path, body).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(path.endsWith("/broken") ? 400 : 200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private static String answerTo(String path, String body) {
    if (path.equals("/oauth2/token")) {
      return "{\"access_token\": \"operator-token\"}";
    }
    return body.contains("\"bad\"")
        ? "[{\"offerId\": \"bad\", \"outcome\": \"REFUSED\", \"errors\": [\"no title\"]}]"
        : "[]";
  }
}

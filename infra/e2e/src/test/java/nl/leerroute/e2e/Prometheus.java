package nl.leerroute.e2e;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real Prometheus with the project's own configuration, which scrapes a running system. */
final class Prometheus implements AutoCloseable {

  private static final Path CONFIGURATION = RunningSystem.PROJECT.resolve("infra/prometheus");
  private static final Pattern TARGET = Pattern.compile("127\\.0\\.0\\.1:(\\d+)");
  private static final int CONFIGURED_BASE_PORT = 8080;

  /** What follows in an alert is how much is too much. */
  private static final Pattern LIMIT = Pattern.compile("\\s*(==|!=|>=?|<=?)\\s*[0-9.]+$");

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process process;
  private final String address;

  private Prometheus(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /** Scrapes more often than it does for people, so that a test needs not wait for rates. */
  static Prometheus start(RunningSystem system, Path folder) {
    try {
      Files.createDirectories(folder);
      Files.copy(CONFIGURATION.resolve("alerts.yml"), folder.resolve("alerts.yml"));
      String configuration =
          Files.readString(CONFIGURATION.resolve("prometheus.yml"))
              .replace("_interval: 15s", "_interval: 2s")
              .replace("scrape_timeout: 10s", "scrape_timeout: 2s");
      Files.writeString(
          folder.resolve("prometheus.yml"),
          TARGET
              .matcher(configuration)
              .replaceAll(
                  target ->
                      "127.0.0.1:"
                          + system.port(Integer.parseInt(target.group(1)) - CONFIGURED_BASE_PORT)));
      String listening = "127.0.0.1:" + freePort();
      Process process =
          new ProcessBuilder(
                  "prometheus",
                  "--config.file=prometheus.yml",
                  "--storage.tsdb.path=data",
                  "--web.listen-address=" + listening)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("prometheus.log").toFile())
              .start();
      Prometheus prometheus = new Prometheus(process, "http://" + listening);
      await("Prometheus, see its log in " + folder)
          .atMost(Duration.ofSeconds(30))
          .ignoreExceptionsInstanceOf(UncheckedIOException.class)
          .failFast(() -> !process.isAlive())
          .until(() -> prometheus.get("/-/ready").statusCode() == 200);
      return prometheus;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0)) {
      return any.getLocalPort();
    }
  }

  /** What every rule watches, without the limit that makes an alert of it. */
  List<String> watched() {
    return json("/api/v1/rules")
        .at("/data/groups")
        .valueStream()
        .flatMap(group -> group.get("rules").valueStream())
        .map(rule -> LIMIT.matcher(rule.get("query").asString()).replaceFirst(""))
        .toList();
  }

  /** Whether the answer has at least one number: neither empty nor the outcome of 0 / 0. */
  boolean knows(String expression) {
    return query(expression)
        .map(series -> series.at("/value/1").asString())
        .anyMatch(value -> !value.equals("NaN"));
  }

  /** One node per series, with its labels and its value. */
  Stream<JsonNode> query(String expression) {
    JsonNode answer =
        json("/api/v1/query?query=" + URLEncoder.encode(expression, StandardCharsets.UTF_8));
    if (!answer.path("status").asString("").equals("success")) {
      throw new AssertionError(expression + ": " + answer);
    }
    return answer.at("/data/result").valueStream();
  }

  private JsonNode json(String path) {
    return new JsonMapper().readTree(get(path).body());
  }

  private HttpResponse<String> get(String path) {
    try {
      return http.send(
          HttpRequest.newBuilder(URI.create(address + path))
              .timeout(Duration.ofSeconds(20))
              .build(),
          BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    http.close();
  }
}

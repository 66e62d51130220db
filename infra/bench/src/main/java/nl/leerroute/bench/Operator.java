package nl.leerroute.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the services of a local system as its operator. */
final class Operator {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String BOUNDARY = "leerroute-measurement";

  private final HttpClient client = HttpClient.newHttpClient();
  private final LocalSystem system;
  private final String token;

  Operator(LocalSystem system, Path data) throws IOException {
    this.system = system;
    Properties passwords = new Properties();
    try (InputStream in = Files.newInputStream(data.resolve("secrets/passwords.properties"))) {
      passwords.load(in);
    }
    String credentials = "leerroute-operator:" + passwords.getProperty("operator");
    HttpRequest.Builder asking =
        HttpRequest.newBuilder(URI.create(system.address(LocalSystem.IDENTITY) + "/oauth2/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder()
                        .encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
            .POST(BodyPublishers.ofString("grant_type=client_credentials"));
    this.token = json(asking).path("access_token").asString();
  }

  /** The occupations that the catalogue finds, best first. */
  JsonNode find(String words) {
    return get(
        LocalSystem.CATALOGUE,
        "/concepts?kind=OCCUPATION&language=nl&limit=10&q="
            + URLEncoder.encode(words, StandardCharsets.UTF_8));
  }

  /** URIs of the skills that the catalogue finds for these words. */
  List<String> skills(String... words) {
    return Stream.of(words)
        .flatMap(
            word ->
                get(LocalSystem.CATALOGUE, "/concepts?kind=SKILL&language=nl&limit=10&q=" + word)
                    .findValuesAsString("uri")
                    .stream())
        .distinct()
        .toList();
  }

  void put(int service, String path, Object body) {
    send(json(service, path, "PUT", body));
  }

  /** Each one is a command of its own. */
  void post(int service, String path, Object body) {
    send(json(service, path, "POST", body).header("Idempotency-Key", UUID.randomUUID().toString()));
  }

  private HttpRequest.Builder json(int service, String path, String method, Object body) {
    return authorized(service, path)
        .header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
  }

  JsonNode get(int service, String path) {
    return json(authorized(service, path).GET());
  }

  JsonNode ask(int service, String path, Object question) {
    return json(
        authorized(service, path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(question))));
  }

  /** Sends files as a form in a browser does. */
  void send(int service, String path, List<Path> files) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Path file : files) {
      String head =
          "--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n\r\n"
              .formatted(BOUNDARY, file.getFileName());
      body.write(head.getBytes(StandardCharsets.UTF_8));
      body.write(Files.readAllBytes(file));
      body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }
    body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    send(
        authorized(service, path)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private HttpRequest.Builder authorized(int service, String path) {
    return HttpRequest.newBuilder(URI.create(system.address(service) + path))
        .header("Authorization", "Bearer " + token);
  }

  private JsonNode json(HttpRequest.Builder request) {
    return JSON.readTree(send(request));
  }

  private String send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new IllegalStateException(response.statusCode() + " " + response.body());
      }
      return response.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

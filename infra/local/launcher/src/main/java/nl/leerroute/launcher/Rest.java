package nl.leerroute.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the services as one of the operator's programs. */
final class Rest {

  /** All of ESCO may be coming in at the same time, and the demo region waits for its turn. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final HttpClient http = HttpClient.newHttpClient();
  private final JsonMapper json = new JsonMapper();
  private final String token;

  private Rest(String token) {
    this.token = token;
  }

  /** Signs in with the secret of the operator, at the identity server that issues for this name. */
  static Rest asOperator(String issuer, String secret) throws IOException, InterruptedException {
    return as("leerroute-operator", issuer, secret);
  }

  /** Signs in for the invented fund, whose program the operator runs. */
  static Rest asExampleFund(String issuer, String secret) throws IOException, InterruptedException {
    return as("leerroute-voorbeeldfonds", issuer, secret);
  }

  private static Rest as(String program, String issuer, String secret)
      throws IOException, InterruptedException {
    Rest nobody = new Rest("");
    String credentials = program + ":" + secret;
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(nobody.tokens(issuer)))
            .timeout(PATIENCE)
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder()
                        .encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials"))
            .build();
    return new Rest(nobody.send(request).path("access_token").asString());
  }

  /** Where tokens are given out differs between identity servers, and each says it. */
  private String tokens(String issuer) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
            .timeout(PATIENCE)
            .GET()
            .build())
        .path("token_endpoint")
        .asString();
  }

  JsonNode get(String base, String path) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .GET()
            .build());
  }

  /** A command of its own each time. */
  JsonNode post(String base, String path, JsonNode body) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
            .build());
  }

  JsonNode put(String base, String path, JsonNode body) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
            .build());
  }

  private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
    if (response.statusCode() / 100 != 2) {
      throw new IOException(
          "%s %s was answered with %d: %s"
              .formatted(
                  request.method(),
                  request.uri(),
                  response.statusCode(),
                  new String(response.body(), StandardCharsets.UTF_8)));
    }
    return response.body().length == 0 ? json.createObjectNode() : json.readTree(response.body());
  }

  /** One piece of a path. */
  static String piece(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

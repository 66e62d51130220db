package nl.leerroute.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Sends profiles to intake as the gateway does, with the key of the running system. */
final class IntakeClient {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final RunningSystem system;
  private final GatewayTokens tokens;

  IntakeClient(RunningSystem system) throws IOException, ParseException {
    this.system = system;
    this.tokens = new GatewayTokens(system);
  }

  /**
   * Answers and confirms, and asks again with the same idempotency keys until both are
   * acknowledged.
   */
  void submit(String profile, String answers) throws InterruptedException {
    untilAcknowledged("PATCH", profile, "/profiles/" + profile, answers);
    untilAcknowledged("POST", profile, "/profiles/" + profile + "/confirmation", "{}");
  }

  private void untilAcknowledged(String method, String profile, String path, String body)
      throws InterruptedException {
    String idempotencyKey = UUID.randomUUID().toString();
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(system.address(RunningSystem.Part.INTAKE) + path))
              .timeout(Duration.ofSeconds(10))
              .header(
                  "Authorization", "Bearer " + tokens.of("visitor:" + profile, "VISITOR", profile))
              .header("Content-Type", "application/json")
              .header("Idempotency-Key", idempotencyKey)
              .method(method, BodyPublishers.ofString(body))
              .build();
      try {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() == 200) {
          return;
        }
        if (answer.statusCode() < 500) {
          throw new AssertionError(method + " " + path + ": " + answer.body());
        }
      } catch (IOException e) {
        // Not acknowledged: the next attempt says the same with the same key.
      }
    }
    throw new AssertionError(method + " " + path + " was never acknowledged");
  }
}

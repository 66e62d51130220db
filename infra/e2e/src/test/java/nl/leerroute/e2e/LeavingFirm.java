package nl.leerroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.leerroute.contracts.Topics;
import nl.leerroute.e2e.RunningSystem.Part;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A firm that tells all that can be told, each of it unmistakable, and then wants it gone. */
final class LeavingFirm {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String SCHOOL = "zorgschool-de-blauwe-terp";
  private static final String SKILL = "urn:skill:of-nobody-else";

  private final RunningSystem system;
  private final GatewayTokens tokens;
  private final HttpClient http = HttpClient.newHttpClient();
  private final String id = "firma" + UUID.randomUUID();
  private final String word = "bedrijfskanarie" + UUID.randomUUID().toString().replace("-", "");
  private final String kvk =
      Integer.toString(ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000));
  private final Canary employee = Canary.unique("name of an employee", "lid" + UUID.randomUUID());

  LeavingFirm(RunningSystem system) throws IOException, ParseException {
    this.system = system;
    this.tokens = new GatewayTokens(system);
  }

  List<Canary> canaries() {
    return List.of(
        Canary.unique("firm", id),
        Canary.unique("typed of a firm", word),
        Canary.figures("number of a firm", kvk, "kvk"),
        employee);
  }

  /** The name under which somebody is in its team. */
  List<Canary> employee() {
    return List.of(employee);
  }

  void tellsEverything() throws IOException, InterruptedException {
    ofFirm(
        "PATCH",
        "/firm",
        """
        {"kvk": "%s", "persons": 12, "postcode": "7811", "joins": [{"skill": "%s", "persons": 6}]}
        """
            .formatted(kvk, SKILL));
    ofFirm(
        "PUT",
        "/roles/r1",
        """
        {"name": "%s", "persons": 6, "wishes": [{"skill": "%s", "persons": 6}]}
        """
            .formatted(word, SKILL));
    ofFirm(
        "PUT",
        "/scan",
        """
        {"CONTENT": [4, 4], "SAFETY": [4, 4], "TOGETHER": [4, 4], "LEADERSHIP": [4, 4],
         "ORGANISATION": [4, 4], "OUTSIDE": [4, 4]}
        """);
    invites();
    await("plans")
        .atMost(PATIENCE)
        .until(
            () ->
                WholeTopic.of(system, Topics.PLANS.name()).stream()
                    .anyMatch(
                        message -> new String(message.key(), StandardCharsets.UTF_8).equals(id)));
  }

  /** Wants to learn something together with other firms, as one in Emmen. */
  void joins(String skill, int persons) throws IOException, InterruptedException {
    ofFirm(
        "PATCH",
        "/firm",
        "{\"postcode\": \"7811\", \"joins\": [{\"skill\": \"%s\", \"persons\": %d}]}"
            .formatted(skill, persons));
  }

  /** With another firm, so that there is a group; a provider answers and is told who it is. */
  void showsItselfToAProvider() throws Exception {
    LeavingFirm other = new LeavingFirm(system);
    other.joins(SKILL, 6);
    await("a group").atMost(PATIENCE).until(this::isAnswered);
    JsonNode groups =
        read(Part.CATALOGUE, "GET", "/employers/" + id + "/groups", "", "EMPLOYER", id);
    read(
        Part.CATALOGUE,
        "PUT",
        "/employers/%s/proposals/%s/contact"
            .formatted(id, groups.at("/0/proposals/0/id").asString()),
        "{\"name\": \"%s\", \"reachedAt\": \"%s@voorbeeld.example\"}".formatted(word, word),
        "EMPLOYER",
        id);
    other.erases();
  }

  private boolean isAnswered() throws IOException, InterruptedException {
    return send(
                Part.CATALOGUE,
                "PUT",
                "/providers/" + SCHOOL + "/proposals",
                "{\"region\": \"AM03\", \"skill\": \"" + SKILL + "\", \"priceCents\": 30000}",
                "PROVIDER",
                SCHOOL)
            .statusCode()
        == 200;
  }

  /** For a person that joins, the code of an invitation. */
  String invites() throws IOException, InterruptedException {
    return ofFirm("POST", "/invitations", "{\"role\": \"r1\"}").get("code").asString();
  }

  String employeesName() {
    return employee.inText();
  }

  /** What it sees of its team, as it takes it away in a file. */
  JsonNode people() throws IOException, InterruptedException {
    return ofFirm("GET", "/members", "").get("members");
  }

  void erases() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send(Part.INTAKE, "DELETE", "/employers/" + id, "", "EMPLOYER", id);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
  }

  private JsonNode ofFirm(String method, String below, String body)
      throws IOException, InterruptedException {
    return read(Part.INTAKE, method, "/employers/" + id + below, body, "EMPLOYER", id);
  }

  private JsonNode read(
      Part part, String method, String path, String body, String role, String organisation)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = send(part, method, path, body, role, organisation);
    assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private HttpResponse<String> send(
      Part part, String method, String path, String body, String role, String organisation)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(system.address(part) + path))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + tokens.ofOrganisation(role, organisation))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .method(method, BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }
}

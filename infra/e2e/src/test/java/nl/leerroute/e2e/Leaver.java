package nl.leerroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.leerroute.contracts.Topics;
import nl.leerroute.e2e.RunningSystem.Part;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who tells all that can be told, each of it unmistakable, and then wants it gone. */
final class Leaver {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String ACCOUNT = "werknemer";
  private static final String POSTCODE = "9545";
  private static final String YEAR = "1911";

  /** In the names of what is stored. */
  private static final char DOT = '\uFF0E';

  private static final String WINDOW = "voorbeeld-zorgscan-1";

  private final RunningSystem system;
  private final GatewayTokens tokens;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Surfer surfer;
  private final String word = "kanarie" + UUID.randomUUID().toString().replace("-", "");
  private final String mail = word + "@voorbeeld.example";
  private final String phone =
      "+316" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
  private final String skill = "http://data.europa.eu/esco/skill/" + UUID.randomUUID();
  private final List<Canary> canaries = new ArrayList<>();

  Leaver(RunningSystem system) throws IOException, ParseException {
    this.system = system;
    this.tokens = new GatewayTokens(system);
    this.surfer = new Surfer(system);
    canaries.add(Canary.figures("postcode", POSTCODE, "postcode"));
    canaries.add(
        Canary.figures(
            "year of birth",
            YEAR,
            "yearOfBirth",
            "person.yearOfBirth",
            "person" + DOT + "yearOfBirth"));
    canaries.add(Canary.unique("skill", skill));
    canaries.add(Canary.unique("typed", word));
    canaries.add(Canary.unique("mail", mail));
    canaries.add(Canary.unique("phone", phone));
  }

  /** Those known by now: a profile has its number only once it is there. */
  List<Canary> canaries() {
    return List.copyOf(canaries);
  }

  void tellsEverything() throws Exception {
    surfer.get("/mijn/werk?q=" + word);
    surfer.post("/mijn/werk", "work", "other", "van", "");
    canaries.add(Canary.unique("session", surfer.cookie("sessie")));
    surfer.logIn(ACCOUNT);
    canaries.add(Canary.unique("session with account", surfer.cookie("sessie")));
    String profile = profile();
    canaries.add(Canary.unique("profile", profile));
    new IntakeClient(system).submit(profile, answers());
    await("routes")
        .atMost(PATIENCE)
        .until(
            () ->
                WholeTopic.of(system, Topics.ROUTES.name()).stream()
                    .anyMatch(
                        message ->
                            new String(message.key(), StandardCharsets.UTF_8).equals(profile)));
    canaries.add(Canary.unique("request for a place", asksForAPlace(profile)));
    asksForMoney(profile);
    canaries.add(Canary.unique("what was tried", triesOut(profile)));
    wantsReminders(profile);
    surfer.get("/mijn/bel");
    assertThat(
            surfer.post(
                "/mijn/bel", "name", word, "phone", phone, "language", "nl", "consent", "ja"))
        .contains("We bellen je");
  }

  private String answers() {
    return """
    {"work": {"occupation": "http://data.europa.eu/esco/occupation/eeac6251-1974-42f5-91ed-513c6c883755"},
     "skills": [{"skill": "%s", "evidence": "CLAIMED"}],
     "goal": {"occupation": "http://data.europa.eu/esco/occupation/45037d43-a8f5-4f46-b332-b2935bc305f4"},
     "situation": {"status": "EMPLOYEE", "education": "MBO_2", "yearOfBirth": %s, "postcode": "%s"}}
    """
        .formatted(skill, YEAR, POSTCODE);
  }

  /** The number of the one profile that an account has. */
  private String profile() {
    try (MongoClient client =
        MongoClients.create("mongodb://127.0.0.1:" + system.port(Part.DATABASE))) {
      return Objects.requireNonNull(
              Mono.from(
                      client
                          .getDatabase("gateway")
                          .getCollection("accounts")
                          .find(new Document())
                          .first())
                  .block(PATIENCE))
          .getString("profile");
    }
  }

  /** At the first course that takes a request. */
  private String asksForAPlace(String profile) throws IOException, InterruptedException {
    for (var message : WholeTopic.of(system, Topics.OFFERS.name())) {
      if (message.value() != null) {
        HttpResponse<String> answer =
            post(
                Part.CATALOGUE,
                "/enrolments",
                wish(JsonMapper.shared().readTree(message.value())),
                "VISITOR",
                profile);
        if (answer.statusCode() < 300) {
          return JsonMapper.shared().readTree(answer.body()).get("enrolmentId").asString();
        }
      }
    }
    throw new AssertionError("no course takes a request");
  }

  private String wish(JsonNode offer) {
    JsonNode run = offer.at("/offerings/0/offeringId");
    return JsonMapper.shared()
        .writeValueAsString(
            Map.of(
                "offerId",
                offer.get("offerId").asString(),
                run.isMissingNode() ? "start" : "offeringId",
                run.isMissingNode()
                    ? LocalDate.now(ZoneOffset.UTC).plusMonths(1).toString()
                    : run.asString(),
                "name",
                word,
                "reachedAt",
                mail));
  }

  /** The name under which other answers are planned. */
  private String triesOut(String profile) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send(
            Part.INTAKE,
            "PUT",
            "/profiles/" + profile + "/trial",
            "{\"situation.postcode\": \"" + POSTCODE + "\", \"limits.hoursPerWeek\": 37}",
            "VISITOR",
            profile);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body()).get("profile").asString();
  }

  /** The id of the person in the team. */
  String joins(LeavingFirm firm) throws IOException, InterruptedException {
    String profile = profile();
    HttpResponse<String> answer =
        post(
            Part.INTAKE,
            "/profiles/" + profile + "/teams",
            "{\"code\": \"%s\", \"name\": \"%s\", \"shares\": [\"SKILLS\", \"GOAL\"]}"
                .formatted(firm.invites(), firm.employeesName()),
            "VISITOR",
            profile);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body()).get("id").asString();
  }

  void leaves(String member) throws IOException, InterruptedException {
    String profile = profile();
    HttpResponse<String> answer =
        send(
            Part.INTAKE,
            "DELETE",
            "/profiles/" + profile + "/teams/" + member,
            "",
            "VISITOR",
            profile);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
  }

  private void wantsReminders(String profile) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send(
            Part.INTAKE,
            "PUT",
            "/profiles/" + profile + "/reminder",
            "{\"address\": \"" + mail + "\", \"language\": \"nl\"}",
            "VISITOR",
            profile);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private void asksForMoney(String profile) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        post(
            Part.FUNDING,
            "/applications",
            """
            {"windowId": "%s", "activity": "COMPANY_SCAN", "costs": {"ADVICE_FOR_FIRM": 40000}, "kvk": "12345678",
             "facts": {"person.yearOfBirth": %s, "employer.sector": "Q"}, "flow": {"flowId": "%s"}}
            """
                .formatted(WINDOW, YEAR, UUID.randomUUID()),
            "WORKER",
            profile);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
  }

  private HttpResponse<String> post(Part part, String path, String body, String role, String who)
      throws IOException, InterruptedException {
    return send(part, "POST", path, body, role, who);
  }

  private HttpResponse<String> send(
      Part part, String method, String path, String body, String role, String who)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(system.address(part) + path))
            .timeout(PATIENCE)
            .header(
                "Authorization",
                "Bearer " + tokens.of(role.equals("WORKER") ? ACCOUNT : who, role, who))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .method(method, BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  /** A fact about this person comes that nobody can read: every reader parks it. */
  void isMisread() throws Exception {
    String profile = profile();
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", system.brokers()),
            new StringSerializer(),
            new StringSerializer())) {
      for (String topic : List.of(Topics.PROFILES.name(), Topics.ROUTES.name())) {
        ProducerRecord<String, String> poison =
            new ProducerRecord<>(topic, profile, "{\"profileId\": \"" + word);
        poison.headers().add("ce_sequence", "1".getBytes(StandardCharsets.UTF_8));
        producer.send(poison).get();
      }
    }
    for (String parking :
        List.of(
            Topics.PROFILES.deadLetters("matching"),
            Topics.PROFILES.deadLetters("catalogue"),
            Topics.ROUTES.deadLetters("gateway"),
            Topics.ROUTES.deadLetters("intake"))) {
      await(parking).atMost(PATIENCE).until(() -> !WholeTopic.of(system, parking).isEmpty());
    }
  }

  void erases() throws Exception {
    surfer.get("/mijn/gegevens");
    assertThat(surfer.post("/mijn/gegevens/verwijderen")).contains("Je gegevens zijn verwijderd");
  }
}

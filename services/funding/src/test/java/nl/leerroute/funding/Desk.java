package nl.leerroute.funding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.leerroute.funding.TestRules.rule;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.StatusAssertions;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A scheme with one window and a pot that feeds it, and the people who come for its money. */
record Desk(FundingSystem funding, String name, String division) {

  private static final Duration SOON = Duration.ofSeconds(30);

  static Desk open(FundingSystem funding, String name, long ceiling) {
    return open(funding, name, ceiling, 0);
  }

  /**
   * @param age from which on somebody can apply; 0: nobody asks
   */
  static Desk open(FundingSystem funding, String name, long ceiling, int age) {
    return open(funding, name, ceiling, age, "FIRST_COME", Instant.now().plus(Duration.ofDays(9)));
  }

  static Desk open(
      FundingSystem funding, String name, long ceiling, String division, Instant closes) {
    return open(funding, name, ceiling, 0, division, closes);
  }

  private static Desk open(
      FundingSystem funding, String name, long ceiling, int age, String division, Instant closes) {
    Desk desk = new Desk(funding, name, division);
    String scheme = "/schemes/" + name + "/versions/1";
    String plain = rule(name, "1", "fonds-a");
    desk.put(scheme, age == 0 ? plain : asking(plain, age)).isCreated();
    desk.put(
            scheme + "/windows/" + name + "-w",
            "{\"opens\": \"%s\", \"closes\": \"%s\"}"
                .formatted(Instant.now().minusSeconds(60), closes))
        .isOk();
    desk.set(ceiling).isAccepted();
    return desk;
  }

  private static String asking(String rule, int age) {
    return rule.replace(
        "\"payment\":",
        """
        "requirements": [{"id": "age-%d", "explanation": {"nl": "Minstens %d.", "en": "At least %d."},
          "when": {"type": "age", "least": %d, "on": "APPLICATION"}}],
        "payment":"""
            .formatted(age, age, age, age));
  }

  StatusAssertions set(long ceiling) {
    return set(funding.officerOf("fonds-a"), ceiling);
  }

  StatusAssertions set(WebTestClient officer, long ceiling) {
    return officer
        .put()
        .uri("/pots/" + name)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(
            "{\"division\": \"%s\", \"ceilingCents\": %d, \"windows\": {\"%s-w\": null}}"
                .formatted(division, ceiling, name))
        .exchange()
        .expectStatus();
  }

  private StatusAssertions put(String address, String body) {
    return funding
        .officerOf("fonds-a")
        .put()
        .uri(address)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange()
        .expectStatus();
  }

  String form(long cents, String facts) {
    return """
        {"windowId": "%s-w", "activity": "COURSE", "costs": {"FEE": %d}, "facts": {%s},
         "flow": {"flowId": "f-1", "region": "AM01"}}
        """
        .formatted(name, cents, facts);
  }

  StatusAssertions apply(String account, String key, String form) {
    return send(account, key, form).expectStatus();
  }

  private WebTestClient.ResponseSpec send(String account, String key, String form) {
    return funding
        .worker(account)
        .post()
        .uri("/applications")
        .header("Idempotency-Key", key)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(form)
        .exchange();
  }

  String applied(String account, String key, long cents) {
    return applied(account, key, cents, 1986);
  }

  String applied(String account, String key, long cents, int yearOfBirth) {
    byte[] body =
        send(account, key, form(cents, "\"person.yearOfBirth\": " + yearOfBirth))
            .expectStatus()
            .isAccepted()
            .expectBody()
            .returnResult()
            .getResponseBody();
    return json(body).required("applicationId").stringValue();
  }

  StatusAssertions post(String account, String address, String body) {
    return funding
        .worker(account)
        .post()
        .uri(address)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange()
        .expectStatus();
  }

  BodyContentSpec own(String account, String id) {
    return funding.worker(account).get().uri("/applications/" + id).exchange().expectBody();
  }

  String state(String account, String id) {
    return json(own(account, id).returnResult().getResponseBody()).at("/stage/state").stringValue();
  }

  void awaitState(String account, String id, String state) {
    await().atMost(SOON).until(() -> state(account, id).equals(state));
  }

  BodyContentSpec pot() {
    return officer("/pots/" + name);
  }

  /** A pot that was just set up has none until the ledger has come to it. */
  long balance(String figure) {
    return await()
        .until(
            () -> json(pot().returnResult().getResponseBody()).at("/balance/" + figure),
            JsonNode::isNumber)
        .longValue();
  }

  BodyContentSpec todo() {
    return officer("/pots/" + name + "/todo");
  }

  /** In order of arrival: application id and receipt. */
  List<String[]> arrivals() {
    return text("/pots/" + name + "/draw/arrivals.csv")
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .sorted(Comparator.comparingLong(row -> Long.parseLong(row[0])))
        .toList();
  }

  BodyContentSpec draw() {
    return officer("/pots/" + name + "/draw");
  }

  String csv() {
    return text("/pots/" + name + "/applications.csv");
  }

  private String text(String address) {
    return new String(
        Objects.requireNonNull(officer(address).returnResult().getResponseBody()), UTF_8);
  }

  private BodyContentSpec officer(String address) {
    return funding.officerOf("fonds-a").get().uri(address).exchange().expectBody();
  }

  StatusAssertions decide(String id, String decision) {
    return funding
        .officerOf("fonds-a")
        .post()
        .uri("/pots/" + name + "/applications/" + id + "/decisions")
        .header("Idempotency-Key", decision)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(decision)
        .exchange()
        .expectStatus();
  }

  private static JsonNode json(byte @Nullable [] body) {
    return JsonMapper.shared().readTree(Objects.requireNonNull(body));
  }
}

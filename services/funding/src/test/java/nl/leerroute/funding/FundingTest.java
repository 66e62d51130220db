package nl.leerroute.funding;

import static nl.leerroute.funding.TestRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class FundingTest {

  private static final FundingSystem FUNDING = FundingSystem.running();

  @BeforeAll
  static void start() {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> published("stl-opleidingsbudget/ongedateerd").size() == 1);
  }

  @Test
  void theLibraryIsPublishedAndASecondStartPublishesNothingTwice() {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> assertThat(FUNDING.on(Topics.WINDOWS)).hasSizeGreaterThanOrEqualTo(11));
    long schemes = published("stap/").size();
    FUNDING.restart();
    put(
            FUNDING.as(Role.OPERATOR, Optional.empty()),
            "after-restart",
            "1",
            rule("after-restart", "1", "fonds-a"))
        .expectStatus()
        .isCreated();
    await().atMost(Duration.ofSeconds(20)).until(() -> !published("after-restart/1").isEmpty());
    assertThat(published("stap/")).hasSize((int) schemes).hasSize(2);
  }

  @Test
  void stapCanBeFoundByNameAndEndedInTwentyTwentyTwo() {
    visitor()
        .get()
        .uri("/schemes?asOf=2026-11-22&q=stap budget 2022")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.length()")
        .isEqualTo(1)
        .jsonPath("$[0].state")
        .isEqualTo("ENDED")
        .jsonPath("$[0].validUntil")
        .isEqualTo("2022-12-31")
        .jsonPath("$[0].provenance.confirmedByOwner")
        .isEqualTo(false)
        .jsonPath("$[0].windows.length()")
        .isEqualTo(5);
  }

  @Test
  void onTheSecondOfMarchTwentyTwentyTwoStapWasOpen() {
    visitor()
        .get()
        .uri("/schemes?asOf=2022-03-02&q=stap 2022 budget")
        .exchange()
        .expectBody()
        .jsonPath("$[0].state")
        .isEqualTo("OPEN")
        .jsonPath("$[0].windows[0].status")
        .isEqualTo("OPEN")
        .jsonPath("$[0].windows[1].status")
        .isEqualTo("PLANNED");
  }

  @Test
  void aVersionIsToldWithItsRuleAndInPlainWords() {
    visitor()
        .get()
        .uri("/schemes/stap/versions/2022")
        .exchange()
        .expectBody()
        .jsonPath("$.schemeId")
        .isEqualTo("stap")
        .jsonPath("$.rule.requirements[0].id")
        .isEqualTo("age-18")
        .jsonPath("$.plain[0].sentences[0].nl")
        .isEqualTo("Deze regeling is voor wie wil leren.")
        .jsonPath("$.plain[1].title.nl")
        .isEqualTo("Wat de computer nakijkt");
  }

  @Test
  void anOfficerPublishesForTheOwnFundAndTheWorldHearsOfIt() {
    WebTestClient officer = FUNDING.officerOf("fonds-a");
    put(officer, "own", "1", rule("own", "1", "fonds-a")).expectStatus().isCreated();
    put(officer, "own", "1", rule("own", "1", "fonds-a")).expectStatus().isOk();
    put(officer, "own", "1", rule("own", "1", "fonds-a").replace("RIGHT", "BALLOT"))
        .expectStatus()
        .isEqualTo(409);
    await().atMost(Duration.ofSeconds(20)).until(() -> published("own/1").size() == 1);
    assertThat(published("own/1").getFirst()).contains("\"rule\":{", "\"allocation\":\"RIGHT\"");
  }

  @Test
  void anOfficerPublishesForNobodyElse() {
    put(FUNDING.officerOf("fonds-b"), "theirs", "1", rule("theirs", "1", "fonds-a"))
        .expectStatus()
        .isForbidden()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:leerroute:problem:not-yours");
    put(
            FUNDING.as(Role.FUND_OFFICER, Optional.empty()),
            "theirs",
            "1",
            rule("theirs", "1", "fonds-a"))
        .expectStatus()
        .isForbidden();
  }

  @Test
  void whatIsWrongIsToldWithItsPathAndWhatIsAllowed() {
    put(
            FUNDING.officerOf("fonds-a"),
            "wrong",
            "1",
            rule("wrong", "1", "fonds-a").replace("GRANT", "GIFT").replace("FEE", "FUN"))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo("$.kind")
        .jsonPath("$.errors[0].allowed[1]")
        .isEqualTo("LOAN")
        .jsonPath("$.errors[1].field")
        .isEqualTo("$.payment.costs.kinds[0]")
        .jsonPath("$.errors[0].sentence.nl")
        .isEqualTo("Deze waarde bestaat hier niet.");
  }

  @Test
  void writingIsForOfficersAndOperatorsOnly() {
    for (Role role : Role.values()) {
      if (role != Role.OPERATOR && role != Role.FUND_OFFICER) {
        WebTestClient other = FUNDING.as(role, Optional.of("fonds-a"));
        put(other, "no", "1", rule("no", "1", "fonds-a")).expectStatus().isForbidden();
        window(other, "stap", "2022", "no", Instant.now(), Instant.now().plusSeconds(9))
            .expectStatus()
            .isForbidden();
        other.get().uri("/schemes").exchange().expectStatus().isOk();
        other.get().uri("/caos").exchange().expectStatus().isOk();
        other.get().uri("/pension-ages").exchange().expectStatus().isOk();
      }
    }
    FUNDING.anonymous().get().uri("/schemes").exchange().expectStatus().isUnauthorized();
  }

  @Test
  void aWindowOpensAndClosesByTheClockAlone() {
    WebTestClient officer = FUNDING.officerOf("fonds-a");
    put(officer, "timed", "1", rule("timed", "1", "fonds-a")).expectStatus().isCreated();
    Instant opens = Instant.now().plusSeconds(2).truncatedTo(ChronoUnit.MILLIS);
    window(officer, "timed", "1", "timed-1", opens, opens.plusSeconds(3))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("PLANNED");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(FUNDING.on(Topics.WINDOWS))
                    .filteredOn(each -> each.startsWith("timed-1 "))
                    .extracting(FundingTest::status)
                    .containsExactly("PLANNED", "OPEN", "CLOSED"));
  }

  @Test
  void aWindowIsRefusedWithItsReason() {
    WebTestClient officer = FUNDING.officerOf("fonds-a");
    put(officer, "windowed", "1", rule("windowed", "1", "fonds-a")).expectStatus().isCreated();
    Instant now = Instant.now();
    window(officer, "windowed", "1", "windowed-1", now, now.minusSeconds(1))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo("closes");
    window(officer, "nothing", "1", "windowed-1", now, now.plusSeconds(1))
        .expectStatus()
        .isNotFound();
    window(FUNDING.officerOf("fonds-b"), "windowed", "1", "w", now, now.plusSeconds(1))
        .expectStatus()
        .isForbidden();
  }

  @Test
  void agreementsHaveACodeANameAndASector() {
    visitor()
        .get()
        .uri("/caos")
        .exchange()
        .expectBody()
        .jsonPath("$[?(@.code == 'cao-vvt')].sector")
        .isEqualTo("Q")
        .jsonPath("$[?(@.code == 'cao-metaalbewerking')].fund")
        .isEqualTo("OOM");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    visitor().get().uri("/schemes/nobody/versions/1").exchange().expectStatus().isNotFound();
    visitor()
        .get()
        .uri("/schemes?asOf=tomorrow")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:leerroute:problem:invalid");
  }

  private static WebTestClient visitor() {
    return FUNDING.as(Role.VISITOR, Optional.empty());
  }

  private static WebTestClient.ResponseSpec put(
      WebTestClient client, String scheme, String version, String rule) {
    return client
        .put()
        .uri("/schemes/{id}/versions/{v}", scheme, version)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(rule)
        .exchange();
  }

  private static WebTestClient.ResponseSpec window(
      WebTestClient client,
      String scheme,
      String version,
      String id,
      Instant opens,
      Instant closes) {
    return client
        .put()
        .uri("/schemes/{id}/versions/{v}/windows/{w}", scheme, version, id)
        .bodyValue(
            Map.of(
                "windowId",
                id,
                "opens",
                opens.toString(),
                "closes",
                closes.toString(),
                "ceilingCents",
                100_000))
        .exchange();
  }

  private static List<String> published(String key) {
    return FUNDING.on(Topics.SCHEMES).stream().filter(each -> each.startsWith(key)).toList();
  }

  private static String status(String record) {
    return record.replaceAll(".*\"status\":\"([A-Z]+)\".*", "$1");
  }
}

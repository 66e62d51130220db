package nl.leerroute.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an officer does with the money of a pot while people apply. */
class CeilingsTest {

  private static final FundingSystem FUNDING = FundingSystem.running();

  private final WebTestClient officer = FUNDING.officerOf("fonds-a");
  private final Desk desk = Desk.open(FUNDING, "ceil-" + UUID.randomUUID(), 500_00);
  private final String window = desk.name() + "-w";

  @Test
  void moneyThatIsAddedReachesWhoWaits() {
    desk.awaitState("anna", desk.applied("anna", "k1", 500_00), "GRANTED");
    String bram = desk.applied("bram", "k2", 400_00);
    desk.awaitState("bram", bram, "WAITING");

    set(officer, edition(), 900_00, "null").expectStatus().isAccepted();

    desk.awaitState("bram", bram, "GRANTED");
    assertThat(desk.balance("leftCents")).isZero();
  }

  @Test
  void aCeilingIsNeverBelowWhatIsPromised() {
    desk.awaitState("anna", desk.applied("anna", "k1", 300_00), "GRANTED");

    set(officer, edition(), 299_99, "null")
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo("ceilingCents")
        .jsonPath("$.errors[0].sentence.nl")
        .isEqualTo("Er is al € 300 gereserveerd, toegekend of betaald. Lager kan niet.");
    set(officer, edition(), 500_00, "29999")
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo("windows." + window);
    set(officer, edition(), 300_00, "30000").expectStatus().isAccepted();
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(desk.balance("leftCents")).isZero());
    assertThat(pot().at("/windows/" + window + "/usedCents").asLong()).isEqualTo(300_00);
  }

  @Test
  void ofTwoWhoSawTheSamePotTheSecondSeesWhatTheFirstMadeOfIt() {
    String seen = edition();
    set(officer, seen, 600_00, "null").expectStatus().isAccepted();

    set(officer, seen, 550_00, "null")
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.current.ceilingCents")
        .isEqualTo(600_00)
        .jsonPath("$.current.edition")
        .isEqualTo(edition());
    assertThat(pot().path("ceilingCents").asLong()).isEqualTo(600_00);
  }

  @Test
  void whatIsWrongIsNamedAndAnothersPotIsNotThere() {
    set(officer, edition(), -1, "null")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo("ceilingCents");
    set(officer, edition(), 1, "-1").expectStatus().isBadRequest();
    put(
            officer,
            "{\"edition\": \"%s\", \"ceilingCents\": 1, \"windows\": {\"w\": 1}}"
                .formatted(edition()))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo("windows.w");
    set(FUNDING.officerOf("fonds-b"), edition(), 900_00, "null").expectStatus().isNotFound();
    set(FUNDING.worker("anna"), edition(), 900_00, "null").expectStatus().isForbidden();
  }

  private String edition() {
    return pot().path("edition").asString();
  }

  private JsonNode pot() {
    return JsonMapper.shared()
        .readTree(Objects.requireNonNull(desk.pot().returnResult().getResponseBody()));
  }

  private ResponseSpec set(WebTestClient as, String edition, long cents, String ofWindow) {
    return put(
        as,
        "{\"edition\": \"%s\", \"ceilingCents\": %d, \"windows\": {\"%s\": %s}}"
            .formatted(edition, cents, window, ofWindow));
  }

  private ResponseSpec put(WebTestClient as, String body) {
    return as.put()
        .uri("/pots/" + desk.name() + "/ceilings")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }
}

package nl.leerroute.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What officers find to rank and to ask back. */
class HandWorkTest {

  private static final FundingSystem FUNDING = FundingSystem.running();

  private final String name = "hand-" + UUID.randomUUID();

  @Test
  void whoTakesPartInARankingIsThereWithThePointsGiven() {
    Desk desk = Desk.open(FUNDING, name, 500_00, "RANKING", Instant.now().plus(Duration.ofDays(1)));
    String anna = desk.applied("anna", "k1", 500_00);
    String bram = desk.applied("bram", "k2", 500_00);
    desk.awaitState("bram", bram, "REQUESTED");

    desk.decide(anna, "{\"decision\": \"RANK\", \"points\": 75, \"explanation\": \"Goed.\"}")
        .isAccepted();
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> assertThat(todo("RANK").at("/0/stage/points").asInt(-1)).isEqualTo(75));

    assertThat(todo("RANK").findValuesAsString("applicationId")).containsExactly(anna, bram);
    assertThat(todo("RANK").at("/1/stage/points").isNull()).isTrue();
    assertThat(todo("DECIDE")).isEmpty();
    assertThat(todo("RECLAIM")).isEmpty();
  }

  @Test
  void whatWasPaidIsThereUntilItIsAskedBack() {
    Desk desk = Desk.open(FUNDING, name, 500_00);
    String anna = desk.applied("anna", "k1", 500_00);
    desk.awaitState("anna", anna, "GRANTED");
    desk.post(
            "anna",
            "/applications/" + anna + "/claim",
            "{\"cents\": 45000, \"proofs\": [\"INVOICE\"]}")
        .isAccepted();
    desk.awaitState("anna", anna, "CLAIMED");
    desk.decide(anna, "{\"decision\": \"SETTLE\", \"cents\": 45000, \"explanation\": \"Klopt.\"}")
        .isAccepted();
    desk.awaitState("anna", anna, "SETTLED");

    assertThat(todo("RECLAIM").findValuesAsString("applicationId")).containsExactly(anna);

    desk.decide(anna, "{\"decision\": \"RECLAIM\", \"cents\": 45000, \"explanation\": \"Fout.\"}")
        .isAccepted();
    desk.awaitState("anna", anna, "RECLAIMED");
    assertThat(todo("RECLAIM")).isEmpty();
  }

  @Test
  void anotherKindOfWorkIsNone() {
    Desk.open(FUNDING, name, 500_00);

    ask("SLEEP").expectStatus().isBadRequest();
  }

  private JsonNode todo(String work) {
    return JsonMapper.shared()
        .readTree(
            Objects.requireNonNull(
                ask(work).expectStatus().isOk().expectBody().returnResult().getResponseBody()));
  }

  private ResponseSpec ask(String work) {
    return FUNDING
        .officerOf("fonds-a")
        .get()
        .uri("/pots/" + name + "/todo?work=" + work)
        .exchange();
  }
}

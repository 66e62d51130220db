package nl.leerroute.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.reactive.server.WebTestClient;

class MoneyTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  @TempDir private static Path directory;
  private static FundingSystem funding;

  @BeforeAll
  static void start() throws IOException, JOSEException {
    funding = new FundingSystem(directory);
  }

  @AfterAll
  static void stop() {
    funding.close();
  }

  @Test
  void fromAskingToBeingPaidEverybodySeesWhereItStands() {
    Desk desk = Desk.open(funding, "paid", 2_000_00);
    String an = desk.applied("an", "key-1", 1_000_00);
    assertThat(desk.applied("an", "key-1", 1_000_00)).isEqualTo(an);
    String bo = desk.applied("bo", "key-1", 1_000_00);
    String cy = desk.applied("cy", "key-1", 1_000_00);

    desk.awaitState("an", an, "GRANTED");
    desk.awaitState("cy", cy, "WAITING");
    desk.own("cy", cy).jsonPath("$.stage.ahead").isEqualTo(0);
    desk.own("cy", cy).jsonPath("$.arrival").isEqualTo(2);
    desk.own("cy", cy).jsonPath("$.derivation[0].cents").isEqualTo(1_000_00);
    desk.pot().jsonPath("$.balance.leftCents").isEqualTo(0);

    desk.post(
            "an", "/applications/" + an + "/claim", "{\"cents\": 60000, \"proofs\": [\"INVOICE\"]}")
        .isAccepted();
    desk.awaitState("an", an, "CLAIMED");
    desk.todo().jsonPath("$[0].applicationId").isEqualTo(an);
    desk.decide(an, "{\"decision\": \"SETTLE\", \"cents\": 60001, \"explanation\": \"Te veel.\"}")
        .isEqualTo(409);
    desk.decide(an, "{\"decision\": \"SETTLE\", \"cents\": 60000, \"explanation\": \"Klopt.\"}")
        .isAccepted();
    desk.awaitState("an", an, "SETTLED");
    desk.own("an", an).jsonPath("$.notes[0].explanation").isEqualTo("Klopt.");
    desk.pot().jsonPath("$.balance.spentCents").isEqualTo(600_00);

    desk.post("bo", "/applications/" + bo + "/withdrawal", "").isAccepted();
    desk.awaitState("cy", cy, "GRANTED");
    assertThat(desk.csv()).contains(cy).contains("SETTLED").startsWith("arrival,application");
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(funding.on(Topics.APPLICATIONS))
                    .filteredOn(fact -> fact.startsWith(cy))
                    .anyMatch(fact -> fact.contains("\"GRANTED\""))
                    .noneMatch(fact -> fact.contains("cy\"")));
  }

  @Test
  void aRefusalHasItsReasonAndATermAndAHumanLooksAtItAgain() {
    Desk desk = Desk.open(funding, "again", 1_000_00, 18);
    String id = desk.applied("an", "young", 500_00, 2015);
    desk.awaitState("an", id, "REFUSED");
    desk.own("an", id).jsonPath("$.stage.reason").isEqualTo("age-18");
    desk.own("an", id).jsonPath("$.stage.until").exists();
    desk.own("an", id).jsonPath("$.facts['person.yearOfBirth']").isEqualTo("2015");

    desk.post("an", "/applications/" + id + "/objection", "").isAccepted();
    desk.awaitState("an", id, "CONTESTED");
    desk.decide(id, "{\"decision\": \"GRANT\", \"explanation\": \"Bijna achttien.\"}").isAccepted();
    desk.awaitState("an", id, "GRANTED");
  }

  @Test
  void aWindowWhoseMoneyIsGoneSaysSoToTheWorld() {
    Desk desk = Desk.open(funding, "gone", 1_000_00);
    desk.applied("an", "key", 1_000_00);
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(funding.on(Topics.WINDOWS))
                    .anyMatch(
                        each -> each.startsWith("gone-w ") && each.contains("\"EXHAUSTED\"")));
  }

  @Test
  void aDrawIsMadeByTheClockAndItsSecretIsKnownAfterwards() {
    Instant closes = Instant.now().plusSeconds(8);
    Desk desk = Desk.open(funding, "drawn", 1_000_00, "BALLOT", closes);
    String an = desk.applied("an", "key", 1_000_00);
    String bo = desk.applied("bo", "key", 1_000_00);
    desk.awaitState("an", an, "REQUESTED");
    desk.draw().jsonPath("$.secret").doesNotExist();
    await().atMost(SOON).until(() -> !desk.state("an", an).equals("REQUESTED"));
    await().atMost(SOON).until(() -> !desk.state("bo", bo).equals("REQUESTED"));
    assertThat(java.util.List.of(desk.state("an", an), desk.state("bo", bo)))
        .containsExactlyInAnyOrder("GRANTED", "WAITING");
    desk.draw().jsonPath("$.secret").exists();
  }

  @Test
  void whatIsWrongIsSaid() {
    Desk desk = Desk.open(funding, "wrong", 1_000_00);
    desk.apply("an", "key", desk.form(500_00, "\"person.yearOfBirth\": \"long ago\""))
        .isBadRequest();
    desk.apply("an", "key", desk.form(500_00, "\"person.shoeSize\": 43")).isBadRequest();
    desk.apply("an", "key", desk.form(-500_00, "")).isBadRequest();
    desk.apply("an", "key", desk.form(500_00, "").replace("wrong-w", "nowhere")).isEqualTo(422);
    desk.set(999).isAccepted();
    desk.set(-1).isBadRequest();
    desk.decide("nobody", "{\"decision\": \"GRANT\", \"explanation\": \"\"}").isNotFound();
    desk.decide("nobody", "{\"decision\": \"REFUSE\", \"explanation\": \"\"}").isBadRequest();
  }

  @Test
  void theCeilingIsNotLoweredBelowWhatIsGranted() {
    Desk desk = Desk.open(funding, "lower", 2_000_00);
    String id = desk.applied("an", "key", 1_000_00);
    desk.awaitState("an", id, "GRANTED");
    desk.set(999_99).isEqualTo(422);
    desk.set(1_000_00).isAccepted();
    await()
        .atMost(SOON)
        .untilAsserted(() -> desk.pot().jsonPath("$.balance.leftCents").isEqualTo(0));
  }

  @Test
  void nobodySeesOrDecidesWhatIsSomebodyElses() {
    Desk desk = Desk.open(funding, "private", 1_000_00);
    String id = desk.applied("an", "key", 500_00);
    desk.awaitState("an", id, "GRANTED");
    WebTestClient stranger = funding.worker("stranger");
    stranger.get().uri("/applications/" + id).exchange().expectStatus().isNotFound();
    stranger
        .post()
        .uri("/applications/" + id + "/withdrawal")
        .exchange()
        .expectStatus()
        .isNotFound();
    stranger.get().uri("/applications").exchange().expectBody().jsonPath("$.length()").isEqualTo(0);
    WebTestClient officer = funding.officerOf("fonds-b");
    officer.get().uri("/pots/private").exchange().expectStatus().isNotFound();
    officer.get().uri("/pots/private/todo").exchange().expectStatus().isNotFound();
    officer.get().uri("/pots/private/applications.csv").exchange().expectStatus().isNotFound();
    desk.set(officer, 5).isForbidden();
    for (Role role : Role.values()) {
      WebTestClient other = funding.as(role, Optional.of("fonds-b"));
      if (role != Role.WORKER && role != Role.EMPLOYER) {
        other.get().uri("/applications").exchange().expectStatus().isForbidden();
      }
      if (role != Role.FUND_OFFICER) {
        other.get().uri("/pots").exchange().expectStatus().isForbidden();
        other.get().uri("/pots/private/todo").exchange().expectStatus().isForbidden();
        desk.set(other, 5).isForbidden();
      }
    }
  }
}

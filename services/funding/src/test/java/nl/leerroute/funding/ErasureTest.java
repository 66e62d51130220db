package nl.leerroute.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.StatusAssertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is left of a person in decisions about money, and what is not. */
class ErasureTest {

  private static final FundingSystem FUNDING = FundingSystem.running();
  private static final int CANARY = 1903;

  private final String name = "erase-" + UUID.randomUUID();
  private final Desk desk = Desk.open(FUNDING, name, 900_00, 18);

  @Test
  void theDecisionStaysAndWhatTellsOfThePersonGoes() {
    String id = desk.applied("anna-" + name, "k", 400_00, CANARY);
    desk.awaitState("anna-" + name, id, "GRANTED");
    JsonNode before = own("anna-" + name, id);
    assertThat(before.at("/facts/person.yearOfBirth").asString()).isEqualTo("" + CANARY);

    erase("anna-" + name).isNoContent();
    erase("anna-" + name).isNoContent();

    JsonNode after = own("anna-" + name, id);
    assertThat(after.at("/facts/person.yearOfBirth").asString()).isEqualTo("ERASED");
    for (String kept :
        new String[] {
          "askedCents", "decisions", "schemeId", "schemeVersion", "derivation", "sentAt"
        }) {
      assertThat(after.path(kept)).as(kept).isEqualTo(before.path(kept));
    }
    assertThat(desk.csv()).contains(id);
    assertThat(FUNDING.stored()).doesNotContain("\"" + CANARY + "\"");
    assertThat(FUNDING.on(Topics.REQUESTS)).noneMatch(entry -> entry.contains("yearOfBirth"));
  }

  @Test
  void whatStillWaitsIsWithdrawn() {
    String first = desk.applied("anna-" + name, "k", 900_00);
    desk.awaitState("anna-" + name, first, "GRANTED");
    String waiting = desk.applied("bram-" + name, "k", 400_00);
    desk.awaitState("bram-" + name, waiting, "WAITING");

    erase("bram-" + name).isNoContent();

    desk.awaitState("bram-" + name, waiting, "WITHDRAWN");
  }

  @Test
  void anothersFactsStay() {
    String id = desk.applied("carla-" + name, "k", 100_00);
    desk.awaitState("carla-" + name, id, "GRANTED");

    erase("somebody-else").isNoContent();

    assertThat(own("carla-" + name, id).at("/facts/person.yearOfBirth").asString())
        .isEqualTo("1986");
  }

  @Test
  void onlyWhoAppliesErases() {
    for (Role role : new Role[] {Role.VISITOR, Role.FUND_OFFICER, Role.PROVIDER, Role.OPERATOR}) {
      FUNDING
          .as(role, Optional.of("fonds-a"))
          .post()
          .uri("/applications/erasure")
          .exchange()
          .expectStatus()
          .isForbidden();
    }
  }

  private static StatusAssertions erase(String account) {
    return FUNDING.worker(account).post().uri("/applications/erasure").exchange().expectStatus();
  }

  private JsonNode own(String account, String id) {
    return JsonMapper.shared()
        .readTree(Objects.requireNonNull(desk.own(account, id).returnResult().getResponseBody()));
  }
}

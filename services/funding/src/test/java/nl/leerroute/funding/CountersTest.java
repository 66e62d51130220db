package nl.leerroute.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import nl.leerroute.funding.pot.Plan;
import nl.leerroute.platform.security.Role;
import nl.leerroute.platform.store.States;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;

/** Where one applies here. */
class CountersTest {

  private static final FundingSystem FUNDING = FundingSystem.running();

  private final String name = "counter-" + UUID.randomUUID();
  private final WebTestClient visitor = FUNDING.as(Role.VISITOR, Optional.empty());

  @Test
  void everybodySeesWhereOneAppliesHereAndUnderWhichTerms() {
    Desk.open(FUNDING, name, 1_000_00);

    counters(name)
        .jsonPath("$.length()")
        .isEqualTo(1)
        .jsonPath("$[0].windowId")
        .isEqualTo(name + "-w")
        .jsonPath("$[0].schemeId")
        .isEqualTo(name)
        .jsonPath("$[0].status")
        .isEqualTo("OPEN")
        .jsonPath("$[0].division")
        .isEqualTo("FIRST_COME")
        .jsonPath("$[0].decideDays")
        .isEqualTo(28)
        .jsonPath("$[0].objectDays")
        .isEqualTo(42)
        .jsonPath("$[0].perEmployer")
        .isEqualTo(false)
        .jsonPath("$[0].objectionsTo")
        .doesNotExist();
    counters("nothing-of-this-name").jsonPath("$").isEmpty();
  }

  @Test
  void whereLettersOfObjectionGoStaysKnownWhenThePotIsSetAgain() {
    Desk desk = Desk.open(FUNDING, name, 1_000_00);
    tellAddress("Postbus 1, Groningen");
    desk.set(2_000_00).isAccepted();

    counters(name).jsonPath("$[0].objectionsTo").isEqualTo("Postbus 1, Groningen");
  }

  @Test
  void aPotThatWasKeptBeforeAnAddressWasAskedIsStillRead() {
    States<Plan> states = new States<>(Plan.class);
    Document before =
        states.write(
            states.read(
                Document.parse(
                    """
                    {"id": "p", "organisation": "o", "deMinimis": false, "secret": "s",
                     "terms": {"division": "FIRST_COME", "ceilingCents": 1, "lanes": {},
                       "reserveFor": "PT24H", "claimWithin": "PT24H", "objectWithin": "PT24H",
                       "commitment": "c"}}
                    """)));
    before.remove("objectionsTo");

    assertThat(states.read(before).objectionsTo()).isEmpty();
  }

  private void tellAddress(String address) {
    FUNDING
        .officerOf("fonds-a")
        .put()
        .uri("/pots/" + name)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(
            """
            {"division": "FIRST_COME", "ceilingCents": 100000, "windows": {"%s-w": null},
             "objectionsTo": "%s"}
            """
                .formatted(name, address))
        .exchange()
        .expectStatus()
        .isAccepted();
  }

  private BodyContentSpec counters(String scheme) {
    return visitor
        .get()
        .uri("/counters?scheme=" + scheme)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody();
  }
}

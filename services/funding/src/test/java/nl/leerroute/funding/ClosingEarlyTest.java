package nl.leerroute.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.StatusAssertions;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A window whose end an officer brings forward. */
class ClosingEarlyTest {

  private static final FundingSystem FUNDING = FundingSystem.running();

  private final String name = "closing-" + UUID.randomUUID();

  @Test
  void nobodyElseComesInAndWhoWasInKeepsTheMoney() {
    Desk desk = Desk.open(FUNDING, name, 100_000);
    String before = desk.applied("early", name + "-1", 40_000);
    desk.awaitState("early", before, "GRANTED");

    close(FUNDING.officerOf("fonds-a"), "{}").isOk();

    String late = desk.applied("late", name + "-2", 40_000);
    desk.awaitState("late", late, "REFUSED");
    assertThat(desk.state("early", before)).isEqualTo("GRANTED");
    assertThat(desk.balance("committedCents")).isEqualTo(40_000);
  }

  @Test
  void anEndIsNeverPutOffAndNeverInThePast() {
    Desk.open(FUNDING, name, 100_000);
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    close(FUNDING.officerOf("fonds-a"), at(now.plus(Duration.ofDays(30)))).isBadRequest();
    close(FUNDING.officerOf("fonds-a"), at(now.minus(Duration.ofDays(1)))).isBadRequest();
    close(FUNDING.officerOf("fonds-a"), at(now.plus(Duration.ofDays(2)))).isOk();
    close(FUNDING.officerOf("fonds-a"), at(now.plus(Duration.ofDays(2)))).isOk();
  }

  @Test
  void thePotKnowsTheNewEndAsWell() {
    Desk desk = Desk.open(FUNDING, name, 100_000);
    Instant end = Instant.now().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS);

    close(FUNDING.officerOf("fonds-a"), at(end)).isOk();

    desk.pot().jsonPath("$.windows['" + name + "-w'].closes").isEqualTo(end.toString());
  }

  @Test
  void anothersWindowIsNotThere() {
    Desk.open(FUNDING, name, 100_000);

    close(FUNDING.officerOf("fonds-b"), "{}").isNotFound();
  }

  private static String at(Instant end) {
    return "{\"closes\": \"%s\"}".formatted(end);
  }

  private StatusAssertions close(WebTestClient officer, String body) {
    return officer
        .post()
        .uri("/windows/" + name + "-w/closing")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange()
        .expectStatus();
  }
}

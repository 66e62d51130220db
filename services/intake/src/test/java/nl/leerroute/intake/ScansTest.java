package nl.leerroute.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** A firm's QuickScan as intake keeps it, and how long a firm is kept. */
class ScansTest {

  @RegisterExtension static final RunningIntake INTAKE = new RunningIntake();

  private final Firm firm = INTAKE.system().firm(Role.VISITOR, UUID.randomUUID().toString());

  @Test
  void aScanIsKeptWithItsAveragesUntilTheFirmIsErased() {
    scans(all(4)).expectStatus().isOk().expectBody().jsonPath("$.averages.SAFETY").isEqualTo(4.0);
    scans(all(2)).expectStatus().isOk();
    get().expectStatus().isOk().expectBody().jsonPath("$.answers.SAFETY[0]").isEqualTo(2);

    firm.leaves().expectStatus().isNoContent();
    get().expectStatus().isNotFound();
  }

  @Test
  void everyStatementNeedsAnAnswerFromOneToSix() {
    Map<String, List<Integer>> half = all(3);
    half.put("OUTSIDE", List.of(3, 7));
    half.remove("CONTENT");
    scans(half)
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo("CONTENT")
        .jsonPath("$.errors[1].field")
        .isEqualTo("OUTSIDE");
    get().expectStatus().isNotFound();
  }

  @Test
  void aFirmThatSaysNothingForTwoYearsIsForgotten() {
    firm.tells(Map.of("persons", 12)).expectStatus().isOk();

    INTAKE.system().sweepsFirmsAfter(Period.ofMonths(23));
    firm.get().expectStatus().isOk();
    assertThat(INTAKE.system().sweepsFirmsAfter(Period.ofMonths(25))).isPositive();
    firm.get().expectStatus().isNotFound();
  }

  private ResponseSpec scans(Map<String, List<Integer>> answers) {
    return firm.client().put().uri("/employers/{id}/scan", firm.id()).bodyValue(answers).exchange();
  }

  private ResponseSpec get() {
    return firm.client().get().uri("/employers/{id}/scan", firm.id()).exchange();
  }

  private static Map<String, List<Integer>> all(int answer) {
    Map<String, List<Integer>> answers = new HashMap<>();
    for (String block :
        List.of("CONTENT", "SAFETY", "TOGETHER", "LEADERSHIP", "ORGANISATION", "OUTSIDE")) {
      answers.put(block, List.of(answer, answer));
    }
    return answers;
  }
}

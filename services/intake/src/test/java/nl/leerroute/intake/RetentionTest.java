package nl.leerroute.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people told goes by itself when it was kept long enough, and not before. */
class RetentionTest {

  @RegisterExtension static final RunningIntake INTAKE = new RunningIntake();

  private static final Map<String, Object> HEALTH =
      Map.of("limits", Map.of("consent", "GIVEN", "health", List.of("NO_STAIRS")));

  private final IntakeSystem.Person person = INTAKE.system().newPerson();

  @Test
  void whoSaysNothingForTwoYearsIsForgotten() {
    person.answers(Map.of("limits", Map.of("hoursPerWeek", 8))).expectStatus().isOk();

    INTAKE.system().sweepsAfter(Period.ofMonths(23));
    person.get().expectStatus().isOk();
    IntakeSystem.Person later = INTAKE.system().newPerson();
    assertThat(INTAKE.system().sweepsAfter(Period.ofMonths(25)).profiles()).isPositive();
    person.get().expectStatus().isNotFound();
    assertThat(INTAKE.system().sweepsAfter(Period.ofMonths(25)).isNothing()).isTrue();
    later.answers(Map.of("limits", Map.of("hoursPerWeek", 8))).expectStatus().isOk();
  }

  @Test
  void whatWasHandedOverStaysToBeSeenForAWhileAfterItIsOver() {
    person.answers(Map.of("limits", Map.of("hoursPerWeek", 8))).expectStatus().isOk();
    person.handsOver("ROUTES").expectStatus().isOk();

    INTAKE.system().sweepsAfter(Period.ofDays(30 + 89));
    assertThat(handovers()).isOne();
    INTAKE.system().sweepsAfter(Period.ofDays(30 + 92));
    assertThat(handovers()).isZero();
    person.get().expectStatus().isOk();
  }

  @Test
  void thePersonSeesUntilWhenAndWhatWasAllowedAndTakenBack() {
    person.answers(HEALTH).expectStatus().isOk();
    person.answers(Map.of("limits", Map.of("health", List.of("LITTLE_ENERGY"))));
    person.answers(Map.of("limits", taken())).expectStatus().isOk();

    JsonNode trail = read(person.client().get().uri(path("trail")).exchange());

    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    assertThat(trail.path("keptUntil").asString()).isEqualTo(today.plusMonths(24).toString());
    assertThat(trail.path("leaves").valueStream().map(one -> one.path("given").asBoolean()))
        .containsExactly(true, false);
    INTAKE
        .system()
        .newPerson()
        .client()
        .get()
        .uri(path("trail"))
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  private static Map<String, Object> taken() {
    Map<String, Object> none = new HashMap<>();
    none.put("consent", null);
    none.put("health", null);
    return none;
  }

  private int handovers() {
    return read(person.client().get().uri(path("handovers")).exchange()).size();
  }

  private String path(String what) {
    return "/profiles/" + person.id() + "/" + what;
  }

  private static JsonNode read(ResponseSpec answer) {
    byte[] body = answer.expectStatus().isOk().expectBody().returnResult().getResponseBody();
    return JsonMapper.shared().readTree(Objects.requireNonNull(body));
  }
}

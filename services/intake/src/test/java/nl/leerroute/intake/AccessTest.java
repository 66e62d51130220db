package nl.leerroute.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Who may see and do what. */
class AccessTest {

  @RegisterExtension static final RunningIntake INTAKE = new RunningIntake();

  private static final Map<String, ?> GOAL =
      Map.of("goal", Map.of("occupation", "http://data.europa.eu/esco/occupation/nurse"));

  @Test
  void somebodyElsesProfileAnswersLikeOneThatDoesNotExist() {
    IntakeSystem.Person person = INTAKE.system().newPerson();
    person.answers(GOAL).expectStatus().isOk();
    IntakeSystem.Person other = INTAKE.system().newPerson();

    assertThat(missing(other.client().get().uri("/profiles/{id}", person.id()).exchange()))
        .isEqualTo(missing(other.client().get().uri("/profiles/{id}", "nobody").exchange()));
    other
        .client()
        .delete()
        .uri("/profiles/{id}", person.id())
        .exchange()
        .expectStatus()
        .isNotFound();
    other
        .client()
        .post()
        .uri("/profiles/{id}/confirmation", person.id())
        .header("Idempotency-Key", "k")
        .exchange()
        .expectStatus()
        .isNotFound();
    person.get().expectStatus().isOk();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = Mode.EXCLUDE,
      names = {"VISITOR", "WORKER"})
  void nobodyButAPersonReadsAProfile(Role role) {
    INTAKE
        .system()
        .as(role, Optional.of("p-1"))
        .get()
        .uri("/profiles/p-1")
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  @Test
  void withoutATokenThereIsNothing() {
    INTAKE
        .system()
        .anonymous()
        .get()
        .uri("/profiles/p-1")
        .exchange()
        .expectStatus()
        .isUnauthorized();
    INTAKE
        .system()
        .anonymous()
        .get()
        .uri("/places/9711")
        .exchange()
        .expectStatus()
        .isUnauthorized();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyCallerMayLookUpAPlace(Role role) {
    INTAKE
        .system()
        .as(role, Optional.empty())
        .get()
        .uri("/places/9401")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.municipality")
        .isEqualTo("Assen")
        .jsonPath("$.province")
        .isEqualTo("Drenthe")
        .jsonPath("$.region")
        .isEqualTo("AM01")
        .jsonPath("$.regionName")
        .isEqualTo("Groningen");
    INTAKE
        .system()
        .as(role, Optional.empty())
        .get()
        .uri("/places/1011")
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  /** All of the answer but the address that was asked. */
  private static Map<String, Object> missing(ResponseSpec response) {
    Map<String, Object> body =
        Objects.requireNonNull(
            response
                .expectStatus()
                .isNotFound()
                .expectBody(new ParameterizedTypeReference<Map<String, Object>>() {})
                .returnResult()
                .getResponseBody());
    body.remove("instance");
    return body;
  }
}

package nl.leerroute.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import nl.leerroute.contracts.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;

/** What intake prints while people answer, rightly and wrongly. */
@ExtendWith(OutputCaptureExtension.class)
class LogsTest {

  @RegisterExtension static final RunningIntake INTAKE = new RunningIntake();

  @Test
  void nothingThatAPersonAnsweredIsLogged(CapturedOutput output) {
    IntakeSystem.Person person = INTAKE.system().newPerson();
    person
        .answers(Map.of("situation", Map.of("yearOfBirth", 1957, "postcode", "9166")))
        .expectStatus()
        .isOk();
    person.confirms().expectStatus().isOk();
    person
        .answers(Map.of("situation", Map.of("postcode", "canary-9167")))
        .expectStatus()
        .isBadRequest();
    person
        .client()
        .patch()
        .uri("/profiles/{id}", person.id())
        .header("Idempotency-Key", "k")
        .header(HttpHeaders.CONTENT_TYPE, "application/json")
        .bodyValue("{\"situation\": canary-9168")
        .exchange()
        .expectStatus()
        .isBadRequest();
    person.leaves().expectStatus().isNoContent();
    await()
        .until(
            () ->
                new WholeTopic<>(INTAKE.system().bootstrapServers(), Topics.PROFILES)
                        .of(person.id())
                        .size()
                    == 2);
    LoggerFactory.getLogger(LogsTest.class).info("What is logged is seen here");

    assertThat(output.getAll())
        .contains("What is logged is seen here")
        .doesNotContainPattern("\\b(1957|9166)\\b")
        .doesNotContain("canary", person.id());
  }
}

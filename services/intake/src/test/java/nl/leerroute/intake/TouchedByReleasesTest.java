package nl.leerroute.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.contracts.ReleasePublished;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What an operator learns of profiles when the taxonomy changes, and what not. */
class TouchedByReleasesTest {

  @RegisterExtension static final RunningIntake INTAKE = new RunningIntake();

  @Test
  void profilesThatNameWhatAReleaseLostAreCountedInTens() throws Exception {
    for (int person = 0; person < 4; person++) {
      answered(Map.of("goal", Map.of("occupation", "urn:telegraphist")));
      answered(Map.of("work", Map.of("occupation", "urn:telegraphist")));
      answered(Map.of("skills", List.of(Map.of("skill", "urn:telex"))));
      answered(Map.of("skills", List.of(Map.of("skill", "urn:welding"))));
    }
    announce("telling", "urn:telegraphist", "urn:telex", "urn:fax");

    await().untilAsserted(() -> assertThat(touched("telling")).contains("\"profiles\":10"));
  }

  @Test
  void aFewAreNotToldFromNone() throws Exception {
    answered(Map.of("goal", Map.of("occupation", "urn:lamplighter")));
    announce("few", "urn:lamplighter");
    announce("none", "urn:nobody-ever-named-this");

    for (String release : List.of("few", "none")) {
      await().untilAsserted(() -> assertThat(touched(release)).contains("\"profiles\":null"));
    }
  }

  @Test
  void ofAReleaseThatNobodyAnnouncedNothingIsKnown() {
    ask(Role.OPERATOR, "never-announced").expectStatus().isNotFound();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = Mode.EXCLUDE,
      names = {"OPERATOR"})
  void onlyAnOperatorIsTold(Role role) {
    ask(role, "telling").expectStatus().isForbidden();
  }

  private static void answered(Map<String, ?> answers) {
    INTAKE.system().newPerson().answers(answers).expectStatus().isOk();
  }

  private static String touched(String release) {
    byte[] body =
        ask(Role.OPERATOR, release)
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBodyContent();
    return body == null ? "" : new String(body, StandardCharsets.UTF_8);
  }

  private static ResponseSpec ask(Role role, String release) {
    return INTAKE
        .system()
        .as(role, Optional.empty())
        .get()
        .uri("/taxonomy/releases/{release}/profiles", release)
        .exchange();
  }

  private static void announce(String release, String... lost) throws Exception {
    new WholeTopic<>(INTAKE.system().bootstrapServers(), Topics.RELEASES)
        .publish(
            release,
            1,
            new ReleasePublished(release, "TEST", "1", 3, Instant.EPOCH, List.of(lost)));
  }
}

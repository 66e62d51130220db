package nl.leerroute.funding;

import static nl.leerroute.funding.TestRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What an officer may ask of the reach of a draft. */
class PreviewTest {

  private static final FundingSystem FUNDING = FundingSystem.running();

  private static final String GROUPS =
      """
      [{"region": "AM01", "status": "EMPLOYEE", "age": "FROM_25_TO_64", "education": "HIGH", "sector": "Q", "persons": 120},
       {"region": "OTHER", "status": "", "age": "UNKNOWN", "education": "", "sector": "", "persons": 10}]
      """;

  private final WebTestClient officer = FUNDING.officerOf("fonds-a");

  @Test
  void aDraftIsTriedOnThePublishedGroups() {
    preview(officer, draft("RIGHT"), body(40000, 10, GROUPS))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.total.yes")
        .isEqualTo(130)
        .jsonPath("$.rows[0].region")
        .isEqualTo("AM01")
        .jsonPath("$.rows[1].region")
        .doesNotExist()
        .jsonPath("$.spend.surely")
        .isEqualTo(13 * 40000);
  }

  @Test
  void everyFieldThatIsWrongIsNamed() {
    preview(
            officer,
            draft("RIGHT"),
            body(0, 101, "[{\"status\": \"SLEEPING\", \"sector\": \"Z\", \"persons\": -1}]"))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[*].field")
        .value(fields -> assertThat(fields.toString()).contains("priceCents", "percent", "groups"));
    preview(officer, draft("RIGHT"), "{\"priceCents\": \"veel\"}").expectStatus().isBadRequest();
  }

  @Test
  void aRuleThatIsWrongSaysWhatIsWrongWithIt() {
    preview(officer, draft("LUCK"), body(40000, 10, GROUPS))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo("$.rule.allocation");
  }

  @Test
  void anothersDraftIsNotThereAndOthersMayNotAsk() {
    String draft = draft("RIGHT");

    preview(FUNDING.officerOf("fonds-b"), draft, body(40000, 10, GROUPS))
        .expectStatus()
        .isNotFound();
    for (Role role : new Role[] {Role.VISITOR, Role.WORKER, Role.PROVIDER, Role.OPERATOR}) {
      preview(FUNDING.as(role, Optional.of("fonds-a")), draft, body(40000, 10, GROUPS))
          .expectStatus()
          .isForbidden();
    }
  }

  private String draft(String allocation) {
    String key = UUID.randomUUID().toString();
    String location = "preview-" + key;
    return Objects.requireNonNull(
            officer
                .post()
                .uri("/drafts")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(
                    "{\"content\": %s}"
                        .formatted(
                            rule(location, "1", "fonds-a")
                                .replace("\"RIGHT\"", "\"" + allocation + "\"")))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(Begun.class)
                .returnResult()
                .getResponseBody())
        .id();
  }

  record Begun(String id) {}

  private static String body(long cents, int percent, String groups) {
    return "{\"priceCents\": %d, \"percent\": %d, \"groups\": %s}"
        .formatted(cents, percent, groups);
  }

  private static ResponseSpec preview(WebTestClient as, String draft, String body) {
    return as.post()
        .uri("/drafts/" + draft + "/preview")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }
}

package nl.leerroute.funding;

import java.util.Optional;
import java.util.UUID;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** A fund tells what it does besides money. */
class ServicesTest {

  private static final FundingSystem FUNDING = FundingSystem.running();

  private static final String ADVICE =
      """
      {"name": {"nl": "Advies", "en": "Advice"}, "text": {"nl": "Gratis.", "en": "Free."},
       "website": "https://example.org/advies"}
      """;

  private final String fund = "fonds-" + UUID.randomUUID();
  private final WebTestClient officer = FUNDING.officerOf(fund);

  @Test
  void everybodyReadsWhatTheFundTold() {
    services().expectBody().json("[]");
    tell(ADVICE).expectStatus().isNoContent();

    services()
        .expectBody()
        .jsonPath("$[0].name.nl")
        .isEqualTo("Advies")
        .jsonPath("$[0].website")
        .isEqualTo("https://example.org/advies");

    tell("").expectStatus().isNoContent();
    services().expectBody().json("[]");
  }

  @Test
  void whatIsWrongIsSaidAtItsPlaceAndNothingIsKept() {
    tell(ADVICE + "," + ADVICE.replace("\"Free.\"", "\" \"").replace("https:", "javascript:"))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo("services[1].text")
        .jsonPath("$.errors[1].field")
        .isEqualTo("services[1].website");
    services().expectBody().json("[]");
  }

  @Test
  void nobodyTellsItForAnother() {
    tell(FUNDING.officerOf("another-fund"), ADVICE).expectStatus().isForbidden();
  }

  private ResponseSpec services() {
    return FUNDING
        .as(Role.VISITOR, Optional.empty())
        .get()
        .uri("/funds/{id}/services", fund)
        .exchange();
  }

  private ResponseSpec tell(String services) {
    return tell(officer, services);
  }

  private ResponseSpec tell(WebTestClient somebody, String services) {
    return somebody
        .put()
        .uri("/funds/{id}/services", fund)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue("{\"services\": [%s]}".formatted(services))
        .exchange();
  }
}

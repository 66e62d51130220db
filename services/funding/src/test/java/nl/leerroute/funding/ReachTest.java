package nl.leerroute.funding;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Which schemes of the library pay an offer, for whomever. */
class ReachTest {

  private static final FundingSystem FUNDING = FundingSystem.running();

  /** A course in care that leads to nothing recognised. */
  private static final String COURSE =
      """
      {"kind": "COURSE", "formality": "NON_FORMAL", "length": "SHORT", "forms": ["CLASSROOM"],
       "teaches": ["urn:wounds"], "exam": false, "durationWeeks": 6, "hoursPerWeek": 4,
       "studyLoadHours": 24, "accreditations": [], "provider": {"id": "school"}, "requiredByLaw": %s}
      """;

  @BeforeAll
  static void libraryStands() {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                told("null")
                    .jsonPath("$[?(@.scheme.schemeId == 'stl-opleidingsbudget')]")
                    .isNotEmpty());
  }

  @Test
  void aSchemeThatPaysSomebodySaysSoAndOneThatEndedSaysNothing() {
    told("false")
        .jsonPath("$[?(@.scheme.schemeId == 'kappers-loopbaanbudget')].says")
        .isEqualTo("FOR_SOME")
        .jsonPath("$[?(@.scheme.schemeId == 'stap')]")
        .isEmpty();
  }

  @Test
  void whatTheOfferDoesNotTellIsNamed() {
    told("null")
        .jsonPath("$[?(@.scheme.schemeId == 'bouw-scholingsfonds')].says")
        .isEqualTo("UNTOLD")
        .jsonPath("$[?(@.scheme.schemeId == 'bouw-scholingsfonds')].matters[0].facts[0]")
        .isEqualTo("offer.designatedBy");
  }

  @Test
  void aSchemeForAnotherKindOfOfferNeverPaysAndSaysWhy() {
    told("false")
        .jsonPath("$[?(@.scheme.schemeId == 'lll-krediet' && @.scheme.version == '2024')].says")
        .isEqualTo("NEVER")
        .jsonPath(
            "$[?(@.scheme.schemeId == 'lll-krediet' && @.scheme.version == '2024')].matters[0].text.nl")
        .isNotEmpty();
  }

  @Test
  void anOfferWithoutAKindIsRefused() {
    reach(Role.PROVIDER, COURSE.formatted("null").replace("\"COURSE\"", "\"HOLIDAY\""))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo("kind");
  }

  @Test
  void itIsForProviders() {
    reach(Role.VISITOR, COURSE.formatted("null")).expectStatus().isForbidden();
  }

  private static BodyContentSpec told(String requiredByLaw) {
    return reach(Role.PROVIDER, COURSE.formatted(requiredByLaw)).expectStatus().isOk().expectBody();
  }

  private static ResponseSpec reach(Role role, String offer) {
    return FUNDING
        .as(role, Optional.of("school"))
        .post()
        .uri("/reach")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(offer)
        .exchange();
  }
}

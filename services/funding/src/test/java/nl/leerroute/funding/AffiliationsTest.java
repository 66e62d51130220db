package nl.leerroute.funding;

import static nl.leerroute.funding.TestRules.rule;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** A fund sends in which employers are affiliated, and its schemes look that up. */
class AffiliationsTest {

  private static final FundingSystem FUNDING = FundingSystem.running();

  private final String scheme = "members-" + UUID.randomUUID();
  private final String fund = "fonds-" + scheme;
  private final WebTestClient officer = FUNDING.officerOf(fund);

  @BeforeEach
  void aSchemeForMembersIsOpen() {
    String rule =
        rule(scheme, "1", fund)
            .replace("\"opening\": \"WINDOWS\"", "\"opening\": \"WHOLE_PERIOD\"")
            .replace(
                "\"payment\":",
                """
                "requirements": [{"id": "levy",
                  "explanation": {"nl": "Alleen voor leden.", "en": "Members only."},
                  "when": {"type": "is", "fact": "employer.levyPaid", "value": true}}],
                "payment":""");
    officer
        .put()
        .uri("/schemes/{id}/versions/1", scheme)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(rule)
        .exchange()
        .expectStatus()
        .isCreated();
  }

  @AfterEach
  void theListIsWithdrawn() {
    officer.delete().uri("/affiliations").exchange().expectStatus().isNoContent();
  }

  @Test
  void withoutAListAClaimCountsAndWithOneTheListDoes() {
    verdict("12345678", true, "PAYS");
    send("KvK;Naam\n12345678;Bakkerij Smit\n2345678;Café Noord\n").expectStatus().isOk();

    verdict("12345678", false, "PAYS");
    verdict("02345678", false, "PAYS");
    verdict("99999999", true, "REFUSED");
    ask("", true).jsonPath("$.answers[0].verdict").isEqualTo("PAYS");
  }

  @Test
  void whatANewListChangesIsTold() {
    send("12345678,Smit\n23456789,Noord\n").expectStatus().isOk();

    send("23456789,Noord\n34567890,Zuid\n")
        .expectBody()
        .jsonPath("$.employers")
        .isEqualTo(2)
        .jsonPath("$.added")
        .isEqualTo(1)
        .jsonPath("$.gone")
        .isEqualTo(1);
    officer
        .get()
        .uri("/affiliations?kvk=3456 7890")
        .exchange()
        .expectBody()
        .jsonPath("$.employer.name")
        .isEqualTo("Zuid");
  }

  @Test
  void aListAsExcelWritesItIsReadToo() {
    send("Kvk-nummer;Bedrijf\r\n12345678;\"Café; Bar\"\r\n"
            .getBytes(Charset.forName("windows-1252")))
        .expectStatus()
        .isOk();

    officer
        .get()
        .uri("/affiliations?kvk=12345678")
        .exchange()
        .expectBody()
        .jsonPath("$.employer.name")
        .isEqualTo("Café; Bar");
  }

  @Test
  void aWrongRowIsNamedAndTheOldListStays() {
    send("12345678,Smit\n").expectStatus().isOk();

    send("23456789,Noord\nnummer,Zuid\n")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo("row 2.kvk");
    send("").expectStatus().isBadRequest();
    verdict("12345678", false, "PAYS");
  }

  @Test
  void anEmployerWithoutANameAndOneThatComesTwiceAreNamedByRowAndColumn() {
    send("12345678,Smit\n").expectStatus().isOk();

    send("kvk,naam\n23456789,Noord\n34567890,\n2345 6789,Noord bv\n45678901\n")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[*].field")
        .isEqualTo(List.of("row 3.name", "row 4.kvk", "row 5.name"))
        .jsonPath("$.errors[*].code")
        .isEqualTo(List.of("empty", "twice", "empty"))
        .jsonPath("$.errors[1].sentence.nl")
        .isEqualTo("Dit KvK-nummer staat ook in rij 2. Een werkgever mag één keer op de lijst.");
    verdict("23456789", false, "REFUSED");
  }

  @Test
  void aListIsForItsOwnFundAlone() {
    send("12345678,Smit\n").expectStatus().isOk();

    FUNDING
        .officerOf("another-fund")
        .get()
        .uri("/affiliations")
        .exchange()
        .expectStatus()
        .isNotFound();
    FUNDING
        .as(Role.VISITOR, Optional.empty())
        .get()
        .uri("/affiliations")
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  private ResponseSpec send(String csv) {
    return send(csv.getBytes(StandardCharsets.UTF_8));
  }

  private ResponseSpec send(byte[] csv) {
    return officer
        .post()
        .uri("/affiliations")
        .contentType(new MediaType("text", "csv"))
        .bodyValue(csv)
        .exchange();
  }

  /**
   * @param claim what is said of the levy
   */
  private void verdict(String kvk, boolean claim, String expected) {
    ask("&kvk=" + kvk, claim).jsonPath("$.answers[0].verdict").isEqualTo(expected);
  }

  private WebTestClient.BodyContentSpec ask(String employer, boolean claim) {
    return FUNDING
        .as(Role.VISITOR, Optional.empty())
        .post()
        .uri("/answers?scheme=" + scheme + employer)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(
            """
            {"facts": {"employer.levyPaid": %s},
             "purchase": {"activity": "COURSE", "cents": {"FEE": 50000}, "vatIncluded": false}}
            """
                .formatted(claim))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody();
  }
}

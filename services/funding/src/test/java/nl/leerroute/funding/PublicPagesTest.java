package nl.leerroute.funding;

import static nl.leerroute.funding.TestRules.confirmed;
import static nl.leerroute.funding.TestRules.rule;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.json.JsonMapper;

/** What the public pages about schemes stand on. */
class PublicPagesTest {

  private static final FundingSystem FUNDING = FundingSystem.running();

  private final WebTestClient visitor = FUNDING.as(Role.VISITOR, Optional.empty());
  private final WebTestClient owner = FUNDING.officerOf("fonds-remarks");
  private final WebTestClient operator = FUNDING.as(Role.OPERATOR, Optional.empty());
  private final String scheme = "remarked-" + UUID.randomUUID();

  @BeforeAll
  static void libraryStands() {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                get(
                        FUNDING.as(Role.VISITOR, Optional.empty()),
                        "/schemes/lll-krediet/versions/2024")
                    .expectStatus()
                    .isOk());
  }

  @Test
  void schemesAreFoundBySituationAgreementAndHome() {
    get(visitor, "/schemes?situation=EMPLOYEE&cao=cao-bakkersbedrijf")
        .expectBody()
        .jsonPath("$[?(@.schemeId == 'bakkers-voucher')]")
        .isNotEmpty()
        .jsonPath("$[?(@.schemeId == 'kappers-loopbaanbudget')]")
        .isEmpty();
    get(
            visitor,
            "/schemes?situation=JOB_SEEKER&municipality=Groningen&province=Groningen&region=AM01")
        .expectBody()
        .jsonPath("$[?(@.schemeId == 'lll-krediet')]")
        .isNotEmpty()
        .jsonPath("$[?(@.schemeId == 'utrecht-omscholing')]")
        .isEmpty();
  }

  @Test
  void aSituationThatDoesNotExistIsSaidAndASectorThatIsNoneRulesNothingOut() {
    get(visitor, "/schemes?situation=KING").expectStatus().isBadRequest();
    get(visitor, "/schemes?sector=%7Bx%7D&q=kappers")
        .expectBody()
        .jsonPath("$.length()")
        .isEqualTo(1);
  }

  @Test
  void aVersionSaysWhatToAskFirst() {
    get(visitor, "/schemes/flevoland-maritiem/versions/2020")
        .expectBody()
        .jsonPath("$.questions.length()")
        .isEqualTo(3)
        .jsonPath("$.questions[?(@.fact == 'person.municipality')].named[1]")
        .isEqualTo("Urk");
  }

  @Test
  void aRemarkReachesTheOwnerUntilItIsSettled() {
    publish(confirmed(rule(scheme, "1", "fonds-remarks")));
    remark("{\"text\": \" Het is 700. \", \"replyTo\": \"an@example.org\"}")
        .expectStatus()
        .isCreated();

    get(owner, "/remarks")
        .expectBody()
        .jsonPath(mine(".text"))
        .isEqualTo("Het is 700.")
        .jsonPath(mine(".replyTo"))
        .isEqualTo("an@example.org");
    get(operator, "/remarks").expectBody().jsonPath(mine("")).isEmpty();

    String id = onlyRemark();
    settle(operator, id).expectStatus().isNotFound();
    settle(owner, id).expectStatus().isNoContent();
    get(owner, "/remarks").expectBody().jsonPath(mine("")).isEmpty();
  }

  @Test
  void aRemarkThatSaysNothingOrTooMuchIsRefusedAtItsField() {
    publish(confirmed(rule(scheme, "1", "fonds-remarks")));

    refused("{\"text\": \"  \"}", "text", "missing");
    refused("{}", "text", "missing");
    refused("{\"text\": \"%s\"}".formatted("x".repeat(2_001)), "text", "too-long");
    refused("{\"text\": \"Ja\", \"replyTo\": \"bel me\"}", "replyTo", "unreadable");
  }

  @Test
  void nobodyElseReadsRemarks() {
    get(visitor, "/remarks").expectStatus().isForbidden();
    get(FUNDING.worker("an"), "/remarks").expectStatus().isForbidden();
  }

  private void refused(String remark, String field, String code) {
    remark(remark)
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo(field)
        .jsonPath("$.errors[0].code")
        .isEqualTo(code);
  }

  private void publish(String rule) {
    owner
        .put()
        .uri("/schemes/{id}/versions/1", scheme)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(rule)
        .exchange()
        .expectStatus()
        .isCreated();
  }

  private ResponseSpec remark(String remark) {
    return visitor
        .post()
        .uri("/schemes/{id}/versions/1/remarks", scheme)
        .header("Idempotency-Key", "once")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(remark)
        .exchange();
  }

  /** Of the remarks on the scheme of this test. */
  private String mine(String field) {
    return "$[?(@.about == '%s/1')]%s".formatted(scheme, field);
  }

  private String onlyRemark() {
    byte[] list = get(owner, "/remarks").expectBody().returnResult().getResponseBody();
    return JsonMapper.shared()
        .readTree(Objects.requireNonNull(list))
        .valueStream()
        .filter(remark -> remark.path("about").asString().equals(scheme + "/1"))
        .findFirst()
        .orElseThrow()
        .path("remarkId")
        .asString();
  }

  private static ResponseSpec settle(WebTestClient author, String id) {
    return author.post().uri("/remarks/{id}/settlement", id).exchange();
  }

  private static ResponseSpec get(WebTestClient somebody, String address) {
    return somebody.get().uri(address).exchange();
  }
}

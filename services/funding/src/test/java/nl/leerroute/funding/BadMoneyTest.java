package nl.leerroute.funding;

import static nl.leerroute.funding.TestRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong in what people and officers send about money is named, and nothing comes of it. */
class BadMoneyTest {

  private static final FundingSystem FUNDING = FundingSystem.running();

  private final String name = "bad-" + UUID.randomUUID();
  private final Desk desk = Desk.open(FUNDING, name, 1_000_00);
  private final WebTestClient officer = FUNDING.officerOf("fonds-a");

  @ParameterizedTest(name = "{0} is named")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "currency | `\"currency\": \"USD\", \"costs\": {\"FEE\": 50000}`",
        "costs.FEE | `\"costs\": {\"FEE\": 500.5}`",
        "costs.FEE | `\"costs\": {\"FEE\": \"EUR 500\"}`",
        "costs.FEE | `\"costs\": {\"FEE\": -50000}`",
        "cents | `\"cents\": -1, \"costs\": {\"FEE\": 50000}`",
        "end | `\"start\": \"2027-03-02\", \"end\": \"2027-03-01\", \"costs\": {\"FEE\": 50000}`"
      })
  void anApplicationIsRefusedAtTheFieldThatIsWrong(String field, String wrong) {
    String form = desk.form(50_000, "").replace("\"costs\": {\"FEE\": 50000}", wrong);

    assertThat(refused(form)).isEqualTo(field);
    assertThat(desk.balance("applications")).isZero();
  }

  @Test
  void aFactOfTheWrongTypeIsNamed() {
    assertThat(refused(desk.form(50_000, "\"person.yearOfBirth\": \"lang geleden\"")))
        .isEqualTo("facts.person.yearOfBirth");
    assertThat(refused(desk.form(50_000, "\"offer.exam\": 1"))).isEqualTo("facts.offer.exam");
  }

  @Test
  void aFieldThatIsNotKnownComesWithThoseThatAre() {
    apply(desk.form(50_000, "").replace("windowId", "window"))
        .jsonPath("$.errors[0].field")
        .isEqualTo("window")
        .jsonPath("$.errors[0].code")
        .isEqualTo("unknown-field")
        .jsonPath("$.errors[0].allowed[?(@ == 'windowId')]")
        .isNotEmpty();
  }

  @Test
  void theSameKeyWithOtherWordsStaysTheFirstApplication() {
    String first = desk.applied("an", "key", 500_00);

    assertThat(desk.applied("an", "key", 900_00)).isEqualTo(first);

    desk.awaitState("an", first, "GRANTED");
    assertThat(desk.balance("committedCents")).isEqualTo(500_00);
    assertThat(desk.balance("applications")).isEqualTo(1);
  }

  @Test
  void anEndedVersionTakesNoApplications() {
    String ended = "ended-" + name;
    String rule =
        rule(ended, "1", "fonds-a")
            .replace(
                "\"from\": \"2020-01-01\"", "\"from\": \"2020-01-01\", \"until\": \"2026-01-31\"");
    put("/schemes/" + ended + "/versions/1", rule);
    put(
        "/schemes/" + ended + "/versions/1/windows/" + ended + "-w",
        "{\"opens\": \"2020-01-01T00:00:00Z\"}");
    put(
        "/pots/" + ended,
        "{\"division\": \"FIRST_COME\", \"ceilingCents\": 100000, \"windows\": {\"%s-w\": null}}"
            .formatted(ended));

    desk.apply("an", "key", desk.form(500_00, "").replace(name + "-w", ended + "-w"))
        .isEqualTo(422);
  }

  @Test
  void aPotInAnotherCurrencyOrWithHalfCentsIsNotSetUp() {
    for (String wrong : new String[] {"\"currency\": \"USD\", ", "\"employerQuotaCents\": 0.5, "}) {
      officer
          .put()
          .uri("/pots/other-" + name)
          .contentType(MediaType.APPLICATION_JSON)
          .bodyValue(
              "{" + wrong + "\"division\": \"FIRST_COME\", \"ceilingCents\": 5, \"windows\": {}}")
          .exchange()
          .expectStatus()
          .isBadRequest();
    }
    officer.get().uri("/pots/other-" + name).exchange().expectStatus().isNotFound();
  }

  private String refused(String form) {
    byte[] body = apply(form).returnResult().getResponseBody();
    return JsonMapper.shared()
        .readTree(Objects.requireNonNull(body))
        .at("/errors/0/field")
        .asString();
  }

  private BodyContentSpec apply(String form) {
    return FUNDING
        .worker("an")
        .post()
        .uri("/applications")
        .header("Idempotency-Key", "key")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(form)
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody();
  }

  private void put(String address, String body) {
    officer
        .put()
        .uri(address)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange()
        .expectStatus()
        .is2xxSuccessful();
  }
}

package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.leerroute.gateway.partners.StubIntake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrongInputTest {

  private final GatewaySystem system = GatewaySystem.running();
  private final Person person = Person.visiting(system);
  private final Browser browser = person.browser;

  @Test
  void isSaidAtTheFieldAndInASummaryThatLinksToIt() {
    person.saysWork();
    HttpResponse<String> page = sendAboutYou("negentien", "94");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains(
            "<title>Let op: Over jou",
            "href=\"#veld-yearOfBirth\"",
            "id=\"fout-yearOfBirth\"",
            "aria-invalid=\"true\"",
            "Vul de 4 cijfers van je postcode in, bijvoorbeeld 9711.");
  }

  @Test
  void losesNothingThatWasTyped() {
    person.saysWork();
    HttpResponse<String> page = sendAboutYou("negentien", "94");

    assertThat(page.body())
        .contains("value=\"negentien\"", "value=\"94\"")
        .containsPattern("value=\"MBO_2\" checked");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-3", "veel", "99999999999", "8 uur 🎉"})
  void hoursThatAreNoNumberStayInTheirField(String typed) {
    person.saysWork();
    browser.get("/mijn/situatie/tijd-en-geld");
    HttpResponse<String> page =
        browser.post(
            "/mijn/situatie/tijd-en-geld",
            "asked",
            "hoursPerWeek",
            "hoursPerWeek",
            "other",
            "hoursPerWeek-other",
            typed);

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains("value=\"" + typed + "\"", "Vul een heel getal in van 1 tot en met 60")
        .containsPattern("value=\"other\" checked");
  }

  @Test
  void anAmountIsSaidAsPeopleWriteIt() {
    person.saysWork();
    browser.get("/mijn/situatie/tijd-en-geld");

    assertThat(
            browser.post("/mijn/situatie/tijd-en-geld", "asked", "budget", "budget", "-5").body())
        .contains("Hoogstens 100.000.");
  }

  @Test
  void isNotStoredInPart() {
    person.saysWork();
    sendAboutYou("negentien", "9401");

    assertThat(system.intake.profile(person.profile()).path("answers").has("situation")).isFalse();
  }

  @Test
  void thatOnlyIntakeSeesIsSaidInItsWords() {
    person.saysWork();
    HttpResponse<String> page = sendAboutYou("1974", StubIntake.OUTSIDE_REGION);

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains("Leerroute werkt nu alleen in het noorden.", "id=\"fout-postcode\"");
  }

  @Test
  void isSaidInEnglishToWhoReadsEnglish() {
    browser.get("/taal/en?terug=/mijn/werk");
    person.saysWork();

    assertThat(sendAboutYou("nineteen", "94").body())
        .contains("Fill in the 4 digits of your postcode", "lang=\"en\"");
  }

  @Test
  void isShownAsTextAndNeverAsPartOfThePage() {
    person.saysWork();
    HttpResponse<String> page = sendAboutYou("\"><script>alert(1)</script>", "94");

    assertThat(page.body()).contains("&lt;script&gt;").doesNotContain("<script>alert");
    assertThat(browser.get("/mijn/werk?q=%3Cscript%3Ealert(1)%3C/script%3E").body())
        .doesNotContain("<script>alert");
  }

  @Test
  void thatNobodyOfferedIsRefused() {
    person.saysWork();
    browser.get("/mijn/situatie/werk-nu");

    assertThat(
            browser
                .post("/mijn/situatie/werk-nu", "asked", "status", "status", "KING")
                .statusCode())
        .isEqualTo(422);
  }

  private HttpResponse<String> sendAboutYou(String year, String postcode) {
    browser.get("/mijn/situatie/over-jou");
    return browser.post(
        "/mijn/situatie/over-jou",
        "asked",
        "education",
        "asked",
        "yearOfBirth",
        "asked",
        "postcode",
        "education",
        "MBO_2",
        "yearOfBirth",
        year,
        "postcode",
        postcode);
  }
}

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
    HttpResponse<String> page = send("yearOfBirth", "negentien");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(send("postcode", "94").body())
        .contains("Vul de 4 cijfers van je postcode in, bijvoorbeeld 9711.");
    assertThat(page.body())
        .contains(
            "<title>Let op: In welk jaar",
            "href=\"#veld-yearOfBirth\"",
            "id=\"fout-yearOfBirth\"",
            "aria-invalid=\"true\"");
  }

  @Test
  void losesNothingThatWasTyped() {
    person.saysWork();

    assertThat(send("yearOfBirth", "negentien").body()).contains("value=\"negentien\"");
    assertThat(send("postcode", "94").body()).contains("value=\"94\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-3", "veel", "99999999999", "8 uur 🎉"})
  void hoursThatAreNoNumberStayInTheirField(String typed) {
    person.saysWork();
    browser.get("/mijn/vraag/hoursPerWeek");
    HttpResponse<String> page =
        browser.post(
            "/mijn/vraag/hoursPerWeek", "hoursPerWeek", "other", "hoursPerWeek-other", typed);

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains("value=\"" + typed + "\"", "Vul een heel getal in van 1 tot en met 60")
        .containsPattern("value=\"other\" checked");
  }

  @Test
  void anAmountIsSaidAsPeopleWriteIt() {
    person.saysWork();
    browser.get("/mijn/vraag/budget");

    assertThat(browser.post("/mijn/vraag/budget", "budget", "-5").body())
        .contains("Hoogstens 100.000.");
  }

  @Test
  void isNotStored() {
    person.saysWork();
    send("yearOfBirth", "negentien");

    assertThat(system.intake.profile(person.profile()).path("answers").has("situation")).isFalse();
  }

  @Test
  void thatOnlyIntakeSeesIsSaidInItsWords() {
    person.saysWork();
    HttpResponse<String> page = send("postcode", StubIntake.OUTSIDE_REGION);

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains("Leerroute werkt nu alleen in het noorden.", "id=\"fout-postcode\"");
  }

  @Test
  void isSaidInEnglishToWhoReadsEnglish() {
    browser.get("/taal/en?terug=/mijn/werk");
    person.saysWork();

    assertThat(send("postcode", "94").body())
        .contains("Fill in the 4 digits of your postcode", "lang=\"en\"");
  }

  @Test
  void isShownAsTextAndNeverAsPartOfThePage() {
    person.saysWork();
    HttpResponse<String> page = send("yearOfBirth", "\"><script>alert(1)</script>");

    assertThat(page.body()).contains("&lt;script&gt;").doesNotContain("<script>alert");
    assertThat(browser.get("/mijn/werk?q=%3Cscript%3Ealert(1)%3C/script%3E").body())
        .doesNotContain("<script>alert");
  }

  @Test
  void thatNobodyOfferedIsRefused() {
    person.saysWork();
    browser.get("/mijn/vraag/status");

    assertThat(browser.post("/mijn/vraag/status", "status", "KING").statusCode()).isEqualTo(422);
  }

  private HttpResponse<String> send(String question, String typed) {
    browser.get("/mijn/vraag/" + question);
    return browser.post("/mijn/vraag/" + question, question, typed);
  }
}

package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerroute.gateway.partners.StubIntake;
import org.junit.jupiter.api.Test;

/** What somebody is asked fits what that person said before. */
class SituationTest {

  private final Person person = Person.visiting(GatewaySystem.running());
  private final Browser browser = person.browser;

  @Test
  void whoWorksForNoEmployerIsNotAskedAboutOne() {
    says("SELF_EMPLOYED");

    assertThat(browser.get("/mijn/vraag/sector").uri().getPath()).isEqualTo("/mijn/vraag/sector");
    assertThat(browser.get("/mijn/vraag/cao").uri().getPath()).isNotEqualTo("/mijn/vraag/cao");
  }

  @Test
  void whoWorksForAnEmployerBesideIsAskedAboutThatEmployer() {
    says("STUDENT");
    browser.get("/mijn/vraag/roles");
    browser.post("/mijn/vraag/roles", "roles", "EMPLOYEE", "roles", "VOLUNTEER");

    assertThat(browser.get("/mijn/vraag/cao").body()).contains("Welke cao heb je?");
  }

  @Test
  void noAgreementStandsBehindAllAgreements() {
    says("EMPLOYEE");

    assertThat(browser.get("/mijn/vraag/cao").body())
        .containsSubsequence("cao-metalektro", "cao-vvt", "geen-cao");
  }

  @Test
  void whatIsNoAgreementHasItsWordsInEnglish() {
    Person reader = new Person(GatewaySystem.running(), english());
    reader.saysWork();
    reader.browser.get("/mijn/vraag/status");
    reader.browser.post("/mijn/vraag/status", "status", "EMPLOYEE");

    assertThat(reader.browser.get("/mijn/vraag/cao").body())
        .contains("No collective agreement")
        .doesNotContain("Geen cao");
    assertThat(english().get("/regelingen").body()).contains("No collective agreement");
  }

  private static Browser english() {
    return new Browser(GatewaySystem.running().address(), "en");
  }

  @Test
  void whoDoesNotKnowTheAgreementFindsItByWhatIsDone() {
    says("EMPLOYEE");
    assertThat(browser.get("/mijn/vraag/cao").body()).contains("href=\"/mijn/cao\"");

    assertThat(browser.get("/mijn/cao?q=ik+werk+in+de+thuiszorg").body())
        .contains("Dit kan je cao zijn", "value=\"cao-vvt\"", "Weet ik niet")
        .doesNotContain("value=\"cao-metalektro\"");
    browser.post("/mijn/vraag/cao", "cao", "cao-vvt", "van", "");
    assertThat(browser.get("/mijn/antwoorden").body()).contains("thuiszorg (VVT)");
    assertThat(browser.get("/mijn/cao?q=van+alles").body()).contains("We vinden er geen cao bij");
  }

  @Test
  void whatFollowsFromAnAnswerStandsBesideIt() {
    says("EMPLOYEE");
    browser.get("/mijn/vraag/postcode");
    browser.post("/mijn/vraag/postcode", "postcode", StubIntake.ASSEN);
    browser.get("/mijn/vraag/education");
    browser.post("/mijn/vraag/education", "education", "MBO_1");

    assertThat(browser.get("/mijn/antwoorden").body())
        .contains("Assen, Drenthe", "nog geen startkwalificatie");
  }

  @Test
  void whoHasNoWorkNowMayChooseTheLast() {
    assertThat(browser.get("/mijn/werk").body()).contains("Kies dan je laatste werk, of kies");
    browser.post("/mijn/werk", "work", "none");

    assertThat(browser.get("/mijn/antwoorden").body())
        .contains("Geen werk gekozen. Je kunt ook je laatste werk kiezen.");
  }

  private void says(String status) {
    person.saysWork();
    browser.get("/mijn/vraag/status");
    browser.post("/mijn/vraag/status", "status", status);
  }
}

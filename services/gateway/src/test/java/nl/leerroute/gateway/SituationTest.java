package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What somebody is asked fits what that person said before. */
class SituationTest {

  private final Person person = Person.visiting(GatewaySystem.running());
  private final Browser browser = person.browser;

  @Test
  void whoWorksForNoEmployerReadsNothingOfWhatEmployersPay() {
    says("SELF_EMPLOYED");

    assertThat(browser.get("/mijn/situatie/werkgever").body())
        .contains("Je bedrijf", "een fonds van je sector")
        .doesNotContain("betaalt je werkgever");
  }

  @Test
  void noAgreementStandsBehindAllAgreements() {
    says("EMPLOYEE");

    assertThat(browser.get("/mijn/situatie/werkgever").body())
        .containsSubsequence("cao-metalektro", "cao-vvt", "geen-cao");
  }

  @Test
  void whatIsNoAgreementHasItsWordsInEnglish() {
    Person reader = new Person(GatewaySystem.running(), english());
    reader.saysWork();
    reader.browser.get("/mijn/situatie/werk-nu");
    reader.browser.post("/mijn/situatie/werk-nu", "asked", "status", "status", "EMPLOYEE");

    assertThat(reader.browser.get("/mijn/situatie/werkgever").body())
        .contains("No collective agreement")
        .doesNotContain("Geen cao");
    assertThat(english().get("/regelingen").body()).contains("No collective agreement");
  }

  private static Browser english() {
    return new Browser(GatewaySystem.running().address(), "en");
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
    browser.get("/mijn/situatie/werk-nu");
    browser.post("/mijn/situatie/werk-nu", "asked", "status", "status", status);
  }
}

package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.leerroute.gateway.partners.StubServer;
import org.junit.jupiter.api.Test;

/** An officer without scripts writes a scheme chapter by chapter. */
class DraftsTest {

  private final GatewaySystem system = GatewaySystem.running();
  private final Browser browser = FundPeople.officer();

  private String begun() {
    browser.get("/fonds/concepten");
    return browser.post("/fonds/concepten").uri().getPath();
  }

  private static String id(String draft) {
    return draft.substring(draft.lastIndexOf('/') + 1);
  }

  @Test
  void aNewVersionBeginsWithTheOneThereIs() {
    browser.get("/fonds");

    HttpResponse<String> draft =
        browser.post("/fonds/concepten", "van", "voorbeeld-zorgvoucher/2026");

    assertThat(draft.body()).contains("voorbeeld-zorgvoucher", "Voor wie", "Hoeveel");
  }

  @Test
  void everyChapterIsAForm() {
    String draft = begun();
    for (String chapter :
        new String[] {
          "algemeen",
          "voor-wie",
          "bedrag",
          "wanneer",
          "ander-geld",
          "aanvragen",
          "bron",
          "voorbeelden"
        }) {
      HttpResponse<String> page = browser.get(draft + "/" + chapter);
      assertThat(page.statusCode()).as(chapter).isEqualTo(200);
      assertThat(page.body()).as(chapter).contains("name=\"versie\"", "Bewaar");
    }
    assertThat(browser.get(draft + "/iets").statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsWrongIsSaidAtItsField() {
    String draft = begun();

    assertThat(browser.get(draft + "/algemeen").body())
        .containsPattern("id=\"veld-rule\\.kind\"")
        .contains("Dit veld moet ingevuld zijn.", "Dit mag: GRANT, LOAN.")
        .contains("1 ding klopt nog niet");
    HttpResponse<String> right =
        browser.post(draft + "/algemeen", "versie", "1", "rule.kind", "GRANT", "doe", "bewaar");
    assertThat(right.body())
        .contains("Deze regeling is voor wie wil leren.")
        .doesNotContain("Dit veld moet ingevuld zijn.");
  }

  @Test
  void aRowThatIsAddedKeepsEverythingThatWasTyped() {
    String draft = begun();
    browser.get(draft + "/aanvragen");

    HttpResponse<String> page =
        browser.post(
            draft + "/aanvragen",
            "versie",
            "1",
            "rule.notes.aantal",
            "0",
            "rule.steps.aantal",
            "1",
            "rule.steps.0.nl",
            "Bel het fonds",
            "doe",
            "meer:rule.steps");

    assertThat(page.body())
        .contains("Bel het fonds", "name=\"rule.steps.1.nl\"", "value=\"weg:rule.steps.0\"");
    assertThat(system.funding.drafts.kept(id(draft))).contains("Bel het fonds");
  }

  @Test
  void theFieldsOfAConditionComeWithItsKind() {
    String draft = begun();
    browser.get(draft + "/voor-wie");

    HttpResponse<String> page =
        browser.post(
            draft + "/voor-wie",
            "versie",
            "1",
            "rule.requirements.aantal",
            "1",
            "rule.requirements.0.when.type",
            "oneOf",
            "rule.requirements.0.when.fact",
            "person.status",
            "doe",
            "kies:rule.requirements.0.when");

    assertThat(page.body())
        .contains("name=\"rule.requirements.0.when.values\"", "EMPLOYEE", "SELF_EMPLOYED");
  }

  @Test
  void ofTwoWhoEditTheSecondSeesBothAndOverwritesNothing() {
    String draft = begun();
    browser.get(draft + "/algemeen");
    system.funding.drafts.changedByOther(id(draft), "Van een ander");

    HttpResponse<String> conflict =
        browser.post(
            draft + "/algemeen", "versie", "1", "rule.name.nl", "Van mij", "rule.name.en", "Mine");

    assertThat(conflict.statusCode()).isEqualTo(409);
    assertThat(conflict.body()).contains("Iemand anders was je voor", "Van een ander", "Van mij");
    assertThat(system.funding.drafts.kept(id(draft))).contains("Van een ander");

    browser.post(draft + "/algemeen", "versie", "2", "rule.name.nl", "Van mij");
    assertThat(system.funding.drafts.kept(id(draft))).contains("Van mij");
  }

  @Test
  void whatWasTypedComesBackWhenItCannotBeStored() {
    String draft = begun();
    browser.get(draft + "/algemeen");
    system.funding.become(StubServer.Mood.FAILING);

    HttpResponse<String> page =
        browser.post(draft + "/algemeen", "versie", "1", "rule.name.nl", "Zorgfonds");

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body()).contains("Zorgfonds");
    system.funding.become(StubServer.Mood.HEALTHY);
    system.awaitRecovery();
  }

  @Test
  void aDraftIsPublishedOnlyWhenAllIsWell() {
    String draft = begun();
    assertThat(browser.get(draft).body()).doesNotContain("/publiceer\"");
    browser.get(draft + "/algemeen");
    browser.post(draft + "/algemeen", "versie", "1", "rule.kind", "GRANT");

    assertThat(browser.get(draft).body()).contains("/publiceer\"");
    HttpResponse<String> published = browser.post(draft + "/publiceer", "versie", "2");
    assertThat(published.uri().getPath()).isEqualTo("/regelingen/voorbeeld-zorgvoucher/2026");
    assertThat(browser.get(draft + "/algemeen").uri().getPath()).isEqualTo(draft);
  }

  @Test
  void anExampleShowsWhatMustComeOutAndWhatTheRuleSays() {
    String draft = begun();
    browser.get(draft + "/voorbeelden");
    browser.post(
        draft + "/voorbeelden",
        "versie",
        "1",
        "examples.aantal",
        "1",
        "examples.0.name",
        "Een verpleegkundige",
        "examples.0.expect",
        "YES",
        "examples.0.cents",
        "750");

    assertThat(browser.get(draft).body())
        .contains("Een verpleegkundige", "ja, € 750", "Ja, € 400.", "Klopt niet");
  }

  @Test
  void aDraftIsTakenOutAndInAsJson() {
    String draft = begun();

    HttpResponse<String> json = browser.get(draft + "/regeling.json");

    assertThat(json.headers().firstValue("Content-Disposition").orElse("")).contains(".json");
    browser.get("/fonds/concepten");
    assertThat(browser.post("/fonds/concepten", "json", json.body()).uri().getPath())
        .startsWith("/fonds/concepten/d");
    browser.get("/fonds/concepten");
    assertThat(browser.post("/fonds/concepten", "json", "{").body()).contains("Dit is geen JSON.");
    assertThat(browser.post("/fonds/concepten", "json", "[1]").body())
        .contains("Dit is geen regeling in JSON.");
  }

  @Test
  void aDraftIsThrownAway() {
    String draft = begun();
    browser.get(draft);

    assertThat(browser.post(draft + "/weg", "versie", "1").uri().getPath())
        .isEqualTo("/fonds/concepten");
    assertThat(browser.get(draft).statusCode()).isEqualTo(404);
  }

  @Test
  void forAnybodyElseThereIsNoSuchPage() {
    String draft = begun();
    Browser provider = FundPeople.loggedIn("PROVIDER");

    for (String page : new String[] {"/fonds", "/fonds/concepten", draft, draft + "/bedrag"}) {
      assertThat(provider.get(page).statusCode()).as(page).isEqualTo(404);
    }
  }
}

package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.leerroute.gateway.partners.StubServer.Mood;
import org.junit.jupiter.api.Test;

/** Somebody asks for reminders by mail, without scripts. */
class RemindersTest implements Recovering {

  private static final String WALK = "/mijn/reis";
  private static final String OWN = "/mijn/reis/herinnering";

  private final GatewaySystem system = GatewaySystem.running();
  private final Person person = Person.visiting(system);
  private final Browser browser = person.browser;

  @Test
  void whoGivesAnAddressIsToldToSayYesInTheLetter() {
    chooses();
    assertThat(browser.get(WALK).body()).contains("Herinneringen per e-mail", "Je e-mailadres");

    assertThat(browser.post(OWN, "address", "wim@voorbeeld.example").body())
        .contains("We sturen je een e-mail op wim@voorbeeld.example");
    assertThat(browser.get("/mijn/gegevens").body())
        .contains("we mogen je herinneringen sturen op wim@voorbeeld.example");
    assertThat(browser.get("/mijn/gegevens/alles.json").body()).contains("wim@voorbeeld.example");
  }

  @Test
  void theLinkInTheLetterAsksOnceMoreAndConfirmsOnce() {
    chooses();
    browser.get(WALK);
    browser.post(OWN, "address", "wim@voorbeeld.example");
    Browser mail = new Browser(system.address());
    assertThat(mail.get(link("ja", "right")).body()).contains("Ja, stuur mij herinneringen");
    assertThat(browser.get(WALK).body()).as("looking changes nothing").contains("We sturen je");

    assertThat(follows(mail, "ja", "right").body()).contains("Je krijgt nu herinneringen");
    assertThat(browser.get(WALK).body()).contains("Je krijgt herinneringen op wim@");
    mail.get(link("ja", "right"));
    assertThat(follows(mail, "ja", "right").body()).contains("Deze link werkt niet meer");
  }

  @Test
  void theLinkInAnyLetterEndsIt() {
    chooses();
    browser.get(WALK);
    browser.post(OWN, "address", "wim@voorbeeld.example");
    Browser mail = new Browser(system.address());
    mail.get(link("stop", "right"));

    assertThat(follows(mail, "stop", "right").body()).contains("De herinneringen zijn gestopt");
    assertThat(browser.get(WALK).body()).contains("Je e-mailadres").doesNotContain("wim@");
  }

  @Test
  void halfALinkLeadsNowhereAndBreaksNothing() {
    browser.get("/mijn/herinnering/ja");

    assertThat(browser.post("/mijn/herinnering/ja").body()).contains("Deze link werkt niet meer");
    browser.get("/mijn/herinnering/stop");
    assertThat(browser.post("/mijn/herinnering/stop", "wie", "../x").statusCode()).isEqualTo(200);
  }

  @Test
  void onThePageItselfItCanBeEndedToo() {
    chooses();
    browser.get(WALK);
    browser.post(OWN, "address", "wim@voorbeeld.example");

    assertThat(browser.post(OWN + "/stop").body()).contains("Je e-mailadres");
  }

  @Test
  void whatIsNoAddressComesBackAsItWasTyped() {
    chooses();
    browser.get(WALK);
    HttpResponse<String> wrong = browser.post(OWN, "address", "wim bij voorbeeld");

    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("Dit is geen e-mailadres", "value=\"wim bij voorbeeld\"");
  }

  @Test
  void whatCannotBeKeptNowIsNotAcknowledged() {
    chooses();
    browser.get(WALK);
    system.intake.become(Mood.FAILING);
    HttpResponse<String> lost = browser.post(OWN, "address", "wim@voorbeeld.example");

    assertThat(lost.statusCode()).isEqualTo(503);
    assertThat(lost.body()).contains("value=\"wim@voorbeeld.example\"");
  }

  private void chooses() {
    person.hasRoutes();
    browser.get("/mijn/routes?route=r-snel");
    browser.post("/mijn/routes/r-snel/kies");
  }

  private String link(String what, String code) {
    return "/mijn/herinnering/" + what + "?wie=" + person.profile() + "&code=" + code;
  }

  private HttpResponse<String> follows(Browser mail, String what, String code) {
    return mail.post("/mijn/herinnering/" + what, "wie", person.profile(), "code", code);
  }
}

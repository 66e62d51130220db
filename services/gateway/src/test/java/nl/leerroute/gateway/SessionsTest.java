package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerroute.gateway.partners.StubIdentity.Login;
import org.junit.jupiter.api.Test;

class SessionsTest {

  private final GatewaySystem system = GatewaySystem.running();
  private final Person person = Person.visiting(system);
  private final Browser browser = person.browser;

  @Test
  void anyInstanceServesAnySession() {
    person.saysWork();
    browser.moveTo(system.secondInstance());

    assertThat(browser.get("/mijn/antwoorden").body()).contains("zorgassistent");
    assertThat(person.saysGoal().uri().getPath()).isEqualTo("/mijn/vraag/status");

    browser.moveTo(system.address());
    assertThat(browser.get("/mijn/antwoorden").body()).contains("verzorgende");
  }

  @Test
  void aSessionThatNobodyKnowsIsANewOne() {
    browser.cookie("sessie", "made-up");

    assertThat(browser.get("/mijn/antwoorden").body()).contains("Niet ingevuld");
  }

  @Test
  void whoKnewTheSessionBeforeTheLoginHasNothingWithItAfterwards() {
    person.saysWork();
    String before = browser.cookie("sessie");
    system.identity.nextIs(new Login("anna", "Anna", "WORKER", null));
    browser.get("/overzicht");

    Browser thief = new Browser(system.address());
    thief.cookie("sessie", before);
    assertThat(browser.cookie("sessie")).isNotEqualTo(before);
    assertThat(thief.get("/mijn/antwoorden").body()).doesNotContain("zorgassistent");
  }

  @Test
  void answersFromBeforeTheLoginBelongToTheAccountFromThenOn() {
    person.saysWork();
    system.identity.nextIs(new Login("bart", "Bart", "WORKER", null));
    assertThat(browser.get("/overzicht").body()).contains("Welkom, Bart");

    Browser elsewhere = new Browser(system.address());
    elsewhere.get("/overzicht");
    assertThat(elsewhere.get("/mijn/antwoorden").body()).contains("zorgassistent");
  }

  @Test
  void answersThatWereBegunAfterTheLoginBelongToTheAccountToo() {
    system.identity.nextIs(new Login("cees", "Cees", "WORKER", null));
    browser.get("/overzicht");
    person.saysWork();

    Browser elsewhere = new Browser(system.address());
    elsewhere.get("/overzicht");
    assertThat(elsewhere.get("/mijn/antwoorden").body()).contains("zorgassistent");
  }

  @Test
  void whoHasAnswersTwiceSaysWhichToKeepAndTheOthersAreErased() {
    person.saysWork();
    system.identity.nextIs(new Login("dirk", "Dirk", "WORKER", null));
    browser.get("/overzicht");
    Person again = Person.visiting(system);
    again.saysGoal();
    String second =
        system.intake.ids().stream()
            .filter(
                id ->
                    system.intake.profile(id).path("answers").has("goal")
                        && !system.intake.profile(id).path("answers").has("work"))
            .reduce((first, last) -> last)
            .orElseThrow();

    assertThat(again.browser.get("/oauth2/authorization/leerroute").body())
        .contains("Welke antwoorden wil je houden?");
    again.browser.post("/mijn/welke-antwoorden", "keep", "earlier");

    assertThat(again.browser.get("/mijn/antwoorden").body()).contains("zorgassistent");
    assertThat(system.intake.ids()).contains(person.profile()).doesNotContain(second);
  }

  @Test
  void loggingOutLeavesNothingOpen() {
    person.saysWork();
    system.identity.nextIs(new Login("eva", "Eva", "WORKER", null));
    browser.get("/overzicht");
    assertThat(browser.post("/uitloggen").body()).contains("Je bent uitgelogd");

    assertThat(browser.get("/mijn/antwoorden").body()).doesNotContain("zorgassistent");
  }

  @Test
  void afterErasingEverythingAnotherDeviceIsNotLoggedInAndKnowsNothing() {
    person.saysWork();
    system.identity.nextIs(new Login("gerda", "Gerda", "WORKER", null));
    browser.get("/overzicht");
    Browser elsewhere = new Browser(system.address());
    elsewhere.get("/overzicht");
    assertThat(elsewhere.get("/mijn/antwoorden").body()).contains("zorgassistent");

    browser.get("/mijn/gegevens");
    browser.post("/mijn/gegevens/verwijderen");
    elsewhere.get("/mijn/vraag/status");
    elsewhere.post("/mijn/vraag/status", "status", "EMPLOYEE");

    assertThat(elsewhere.get("/mijn/antwoorden").body()).doesNotContain("Gerda", "zorgassistent");
    assertThat(system.intake.ids()).doesNotContain(person.profile());
  }

  @Test
  void anAdvisersNextClientFindsNothingOfTheOneBefore() {
    system.identity.nextIs(new Login("fred", "Fred", "ADVISER", null));
    browser.get("/overzicht");
    person.saysWork();
    browser.get("/overzicht");
    browser.post("/mijn/nieuw-gesprek");

    assertThat(browser.get("/mijn/antwoorden").body()).doesNotContain("zorgassistent");
    assertThat(system.intake.ids()).doesNotContain(person.profile());
  }

  @Test
  void onlyAnAdviserBeginsConversations() {
    browser.get("/mijn/werk");

    assertThat(browser.post("/mijn/nieuw-gesprek").statusCode()).isEqualTo(403);
  }
}

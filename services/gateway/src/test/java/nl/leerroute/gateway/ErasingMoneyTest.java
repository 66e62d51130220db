package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerroute.gateway.partners.StubIdentity.Login;
import nl.leerroute.gateway.partners.StubServer;
import org.junit.jupiter.api.Test;

/** Deleting everything reaches what applications for money tell of somebody. */
class ErasingMoneyTest {

  private final GatewaySystem system = GatewaySystem.running();
  private final Person person = Person.visiting(system);
  private final Browser browser = person.browser;

  @Test
  void whoHasAnAccountIsErasedThereToo() {
    int before = system.funding.erasures();
    person.saysWork();
    system.identity.nextIs(new Login("erased-worker", "Wil", "WORKER", null));
    browser.get("/overzicht");
    assertThat(browser.get("/mijn/gegevens").body()).contains("Een fonds moet het besluit");

    assertThat(browser.post("/mijn/gegevens/verwijderen").body())
        .contains("Je gegevens zijn verwijderd");

    assertThat(system.funding.erasures()).isEqualTo(before + 1);
  }

  @Test
  void whoHasAnAccountAndNoAnswersIsErasedThereAsWell() {
    int before = system.funding.erasures();
    Browser firm = new Browser(system.address());
    system.identity.nextIs(new Login("erased-firm", "Fem", "EMPLOYER", "bedrijf-x"));
    firm.get("/overzicht");
    assertThat(firm.get("/mijn/gegevens").body())
        .contains("Heb je hier geld aangevraagd?", "Een fonds moet het besluit")
        .doesNotContain("We bewaren nu niets van je");

    assertThat(firm.post("/mijn/gegevens/verwijderen").body())
        .contains("Je gegevens zijn verwijderd");

    assertThat(system.funding.erasures()).isEqualTo(before + 1);
  }

  @Test
  void withoutAnAccountThereIsNothingToErase() {
    int before = system.funding.erasures();
    person.saysWork();
    browser.get("/mijn/gegevens");

    browser.post("/mijn/gegevens/verwijderen");

    assertThat(system.funding.erasures()).isEqualTo(before);
  }

  @Test
  void nothingIsErasedHalfWhenFundingIsAway() {
    person.saysWork();
    system.identity.nextIs(new Login("kept-worker", "Kim", "WORKER", null));
    browser.get("/overzicht");
    browser.get("/mijn/gegevens");
    system.funding.become(StubServer.Mood.FAILING);

    assertThat(browser.post("/mijn/gegevens/verwijderen").statusCode()).isEqualTo(503);

    system.funding.become(StubServer.Mood.HEALTHY);
    system.awaitRecovery();
    assertThat(browser.get("/mijn/antwoorden").body()).contains("zorgassistent");
  }
}

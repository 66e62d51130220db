package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.leerroute.gateway.partners.StubIdentity.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody with an account comes to a page that is for others. */
class OtherCapacityTest {

  private final GatewaySystem system = GatewaySystem.running();
  private final Browser browser = new Browser(system.address());

  @ParameterizedTest
  @CsvSource({
    "/fonds, voor mensen die bij een fonds werken",
    "/fonds/potten/zorg-2026, voor mensen die bij een fonds werken",
    "/aanbieder/aanvragen, voor opleiders",
    "/aanbieder/vraag, voor wie de regio volgt",
    "/werkgever/plekken, voor werkgevers",
    "/beheer/taxonomie, voor beheerders",
  })
  void hearsWhomThePageIsForWhoIsLoggedInAndWhereToGo(String page, String whom) {
    logIn("WORKER");

    HttpResponse<String> closed = browser.get(page);

    assertThat(closed.statusCode()).isIn(403, 404);
    assertThat(closed.body())
        .contains("Deze pagina is niet voor jouw account", whom)
        .contains("Je bent ingelogd als Iemand.", "iemand die wil leren", "href=\"/overzicht\"")
        .doesNotContain("Inloggen");
  }

  @Test
  void canLogOutThereToComeBackAsSomebodyElse() {
    logIn("ANALYST");
    browser.get("/beheer/taxonomie");

    assertThat(browser.post("/uitloggen").body()).contains("Je bent uitgelogd");
  }

  @Test
  void whoeverMayBeThereHearsThatAPageIsNotThere() {
    logIn("OPERATOR");

    assertThat(browser.get("/beheer/bestaat-niet").body())
        .contains("Deze pagina is er niet", "href=\"/overzicht\"")
        .doesNotContain("niet voor jouw account", "Inloggen");
  }

  @Test
  void whoIsNotLoggedInIsNotToldOfAccounts() {
    assertThat(browser.get("/bestaat-niet").body())
        .contains("Deze pagina is er niet", "Inloggen")
        .doesNotContain("/overzicht", "Uitloggen");
  }

  private void logIn(String role) {
    system.identity.nextIs(new Login("iemand-" + role, "Iemand", role, null));
    browser.get("/overzicht");
  }
}

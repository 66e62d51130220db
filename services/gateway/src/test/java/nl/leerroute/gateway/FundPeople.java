package nl.leerroute.gateway;

import nl.leerroute.gateway.partners.StubIdentity.Login;

/** Who log in with an account of the example fund for care. */
final class FundPeople {

  private static final String FUND = "voorbeeldfonds-zorg";

  private FundPeople() {}

  /** An officer who has just logged in. */
  static Browser officer() {
    return loggedIn("FUND_OFFICER");
  }

  /** Somebody whose account has the fund in it, and this role. */
  static Browser loggedIn(String role) {
    Browser browser = new Browser(GatewaySystem.running().address());
    login(browser, role);
    return browser;
  }

  static void login(Browser browser, String role) {
    GatewaySystem.running().identity.nextIs(new Login("fund-" + role, "Iemand", role, FUND));
    browser.get("/overzicht");
  }
}

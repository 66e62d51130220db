package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** A fund tells what it does besides money, and readers of its schemes see it. */
class FundServicesTest {

  private static final String SERVICES = "/fonds/diensten";

  private final GatewaySystem system = GatewaySystem.running();
  private final Browser browser = new Browser(system.address());

  @Test
  void whatAFundTellsStandsOnThePagesOfItsSchemes() {
    FundPeople.login(browser, "FUND_OFFICER");
    assertThat(save("Gratis advies").uri().getPath()).isEqualTo(SERVICES);

    assertThat(new Browser(system.address()).get("/regelingen/voorbeeld-zorgvoucher/2026").body())
        .contains("Wat Voorbeeldfonds Zorg nog meer doet", "Gratis advies", "Bel ons.");
    assertThat(browser.get(SERVICES).body()).contains("value=\"Gratis advies\"", "Dienst 3");
  }

  @Test
  void whatIsWrongIsSaidAtItsFieldAndNothingIsLost() {
    FundPeople.login(browser, "FUND_OFFICER");
    HttpResponse<String> page = save("");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body()).contains("id=\"fout-name-0\"", "Vul dit in.", "value=\"Bel ons.\"");
  }

  @Test
  void forAnybodyElseThereIsNoSuchPage() {
    FundPeople.login(browser, "WORKER");

    assertThat(browser.get(SERVICES).statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> save(String name) {
    browser.get(SERVICES);
    return browser.post(
        SERVICES,
        "name-0-nl",
        name,
        "name-0-en",
        "Free advice",
        "text-0-nl",
        "Bel ons.",
        "text-0-en",
        "Call us.",
        "name-1-nl",
        " ");
  }
}

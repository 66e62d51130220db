package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** An officer sets up a pot for windows that have none. */
class NewPotTest {

  private static final String NEW = "/fonds/potten/nieuw";
  private static final String POTS = "/fonds/potten";

  private final GatewaySystem system = GatewaySystem.running();
  private final Browser browser = FundPeople.officer();

  @Test
  void aPotIsSetUpWithItsWindowsAndItsMoneyIsShown() {
    assertThat(browser.get("/fonds").body()).contains(NEW);
    assertThat(browser.get(NEW).body()).contains("value=\"w1\"", "Wie wordt geloot");

    assertThat(post("zorg-2027", "BALLOT", "50.000", "w1").uri().getPath())
        .isEqualTo(POTS + "/zorg-2027/geld");
    assertThat(system.funding.pots.decided())
        .contains("\"BALLOT\"", "\"ceilingCents\":5000000", "\"w1\":null")
        .contains("\"objectionsTo\":\"Postbus 12, 9700 AA Groningen\"");
  }

  @Test
  void everythingThatIsWrongIsSaidAtItsField() {
    browser.get(NEW);

    HttpResponse<String> wrong = post("Zorg!", "GELUK", "veel", "van-een-ander");

    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("id=\"fout-naam\"", "id=\"fout-verdeling\"", "id=\"fout-plafond\"")
        .contains("id=\"fout-tijdvak\"", "value=\"Zorg!\"", "value=\"veel\"");
  }

  @Test
  void whoGetsANoMustKnowWhereToObject() {
    browser.get(NEW);

    assertThat(browser.post(POTS, "naam", "zorg-2028", "plafond", "1", "tijdvak", "w1").body())
        .contains("id=\"fout-bezwaaradres\"", "value=\"zorg-2028\"");
  }

  @Test
  void aNameThatThereIsIsNotSetUpAgain() {
    browser.get(NEW);

    assertThat(post("zorg-2026", "FIRST_COME", "1", "w1").body())
        .contains("Er is al een pot met deze naam.");
    assertThat(post("nieuw", "FIRST_COME", "1", "w1").body()).contains("id=\"fout-naam\"");
  }

  @Test
  void whatFundingRefusesIsSaidAtTheWindows() {
    browser.get(NEW);

    HttpResponse<String> refused = post("eindeloos", "BALLOT", "1", "w1");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("id=\"fout-tijdvak\"", "Verdelen kan alleen");
  }

  private HttpResponse<String> post(String name, String division, String ceiling, String window) {
    return browser.post(
        POTS,
        "naam",
        name,
        "verdeling",
        division,
        "plafond",
        ceiling,
        "tijdvak",
        window,
        "bezwaaradres",
        "Postbus 12, 9700 AA Groningen");
  }
}

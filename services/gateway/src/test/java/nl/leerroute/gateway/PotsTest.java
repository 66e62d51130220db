package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.leerroute.gateway.partners.StubServer;
import org.junit.jupiter.api.Test;

/** An officer sees the money of a pot and changes it while people apply. */
class PotsTest {

  private static final String MONEY = "/fonds/potten/zorg-2026/geld";

  private final GatewaySystem system = GatewaySystem.running();
  private final Browser browser = FundPeople.officer();

  @Test
  void thePotStandsThereWithItsPartsAndWhatIsUsed() {
    assertThat(browser.get("/fonds").body()).contains(MONEY);

    assertThat(browser.get(MONEY).body())
        .contains("€ 1.000.000", "€ 150.000", "€ 250.000", "€ 100.000", "€ 500.000")
        .contains("Hoogstens voor tijdvak vz-2026", "value=\"800000\"", "value=\"1000000\"");
  }

  @Test
  void moreMoneyIsKeptWithTheLimitOfEachWindow() {
    browser.get(MONEY);

    HttpResponse<String> kept =
        browser.post(MONEY, "editie", "e1", "plafond", "1.200.000,50", "deel-vz-2026", "");

    assertThat(kept.uri().getPath()).isEqualTo(MONEY);
    assertThat(system.funding.pots.decided())
        .contains("\"ceilingCents\":120000050", "\"vz-2026\":null");
  }

  @Test
  void lessThanWhatIsPromisedIsRefusedWithTheAmount() {
    browser.get(MONEY);

    HttpResponse<String> less = browser.post(MONEY, "editie", "e1", "plafond", "400000");

    assertThat(less.statusCode()).isEqualTo(422);
    assertThat(less.body())
        .contains("Er is al € 500.000 gereserveerd", "href=\"#veld-plafond\"", "value=\"400000\"");
  }

  @Test
  void whatIsNoAmountIsSaidAtItsField() {
    browser.get(MONEY);

    HttpResponse<String> wrong =
        browser.post(MONEY, "editie", "e1", "plafond", "-5", "deel-vz-2026", "veel");

    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("id=\"fout-plafond\"", "id=\"fout-deel-vz-2026\"", "value=\"veel\"");
  }

  @Test
  void ofTwoOfficersTheSecondSeesWhatTheFirstMadeOfIt() {
    browser.get(MONEY);

    HttpResponse<String> conflict =
        browser.post(MONEY, "editie", "e0", "plafond", "1300000", "deel-vz-2026", "");

    assertThat(conflict.statusCode()).isEqualTo(409);
    assertThat(conflict.body())
        .contains("Het plafond is nu € 1.100.000.", "value=\"1300000\"", "value=\"e1\"");
  }

  @Test
  void whatWasTypedComesBackWhenItCannotBeStored() {
    browser.get(MONEY);
    system.funding.become(StubServer.Mood.FAILING);

    HttpResponse<String> page =
        browser.post(MONEY, "editie", "e1", "plafond", "1300000", "deel-vz-2026", "7");

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body()).contains("value=\"1300000\"", "name=\"deel-vz-2026\"", "value=\"7\"");
    system.funding.become(StubServer.Mood.HEALTHY);
    system.awaitRecovery();
  }

  @Test
  void anothersPotIsNotThereAndForOthersThereIsNoSuchPage() {
    assertThat(browser.get("/fonds/potten/van-een-ander/geld").statusCode()).isEqualTo(404);
    Browser provider = FundPeople.loggedIn("PROVIDER");

    assertThat(provider.get(MONEY).statusCode()).isEqualTo(404);
  }
}

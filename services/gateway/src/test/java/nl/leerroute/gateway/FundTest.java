package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The desk of a fund: how its money stands, and what people have to decide. */
class FundTest {

  private static final String TODO = "/fonds/potten/zorg-2026";
  private static final String WINDOWS = "/fonds/regelingen/voorbeeld-zorgvoucher/2026/tijdvakken";

  private final GatewaySystem system = GatewaySystem.running();
  private final Browser browser = FundPeople.officer();

  @Test
  void theMoneyOfAPotIsABarAndARow() {
    assertThat(browser.get("/fonds").body())
        .contains("<svg", "role=\"img\"", "aria-labelledby=\"plot-titel plot-uitleg\"")
        .containsPattern("lr-plot__settled\" height=\"20\" x=\"0\" y=\"26\" width=\"60\"")
        .containsPattern("lr-plot__granted\" height=\"20\" x=\"60\" y=\"26\" width=\"150\"")
        .containsPattern("lr-plot__reserved\" height=\"20\" x=\"210\" y=\"26\" width=\"90\"")
        .containsPattern("lr-plot__left\" height=\"20\" x=\"300\" y=\"26\" width=\"300\"")
        .contains("€ 1.000.000", "€ 150.000", "€ 250.000", "€ 100.000", "€ 500.000");
  }

  @Test
  void whatWaitsForADecisionIsToldWithItsFacts() {
    assertThat(browser.get(TODO).body())
        .contains("Er wachten 2 aanvragen op je.", "Wat doe je nu", "In loondienst", "€ 1.500")
        .contains("Wacht op je besluit", "Bewijs is ingediend");
  }

  @Test
  void aDecisionNeedsAReason() {
    browser.get(TODO);

    HttpResponse<String> without = browser.post(TODO + "/a1", "besluit", "nee", "reden", " ");
    assertThat(without.statusCode()).isEqualTo(422);
    assertThat(without.body()).contains("schrijf op waarom");

    assertThat(
            browser
                .post(TODO + "/a1", "besluit", "nee", "reden", "Te laat", "eenmaal", "k1")
                .uri()
                .getPath())
        .isEqualTo(TODO);
    assertThat(system.funding.pots.decided()).contains("\"REFUSE\"", "Te laat");
  }

  @Test
  void aDecisionThatComesTooLateComesBackAsItWasTyped() {
    browser.get(TODO);

    HttpResponse<String> late =
        browser.post(TODO + "/a2", "besluit", "betaal", "bedrag", "700", "reden", "Bon gezien");

    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body()).contains("Dit kan nu niet meer", "value=\"700\"", "Bon gezien");
  }

  @Test
  void anAmountThatIsNoneIsNotSent() {
    browser.get(TODO);

    assertThat(
            browser.post(TODO + "/a2", "besluit", "betaal", "bedrag", "-3", "reden", "Bon").body())
        .contains("Geef het bedrag dat je betaalt");
  }

  @Test
  void whoTakesPartInARankingGetsPoints() {
    assertThat(browser.get("/fonds/potten/zorg-2026/geld").body()).contains(TODO + "/punten");
    assertThat(browser.get(TODO + "/punten").body()).contains("40 punten", "Geef punten");

    assertThat(
            browser
                .post(TODO + "/a3", "besluit", "punten", "bedrag", "7,5", "reden", "Goed")
                .body())
        .contains("Geef een heel getal van 0 of meer", "value=\"7,5\"");
    assertThat(
            browser
                .post(TODO + "/a3", "besluit", "punten", "bedrag", "75", "reden", "Goed plan")
                .uri()
                .getPath())
        .isEqualTo(TODO + "/punten");
    assertThat(system.funding.pots.decided()).contains("\"RANK\"", "\"points\":75");
  }

  @Test
  void whatWasPaidWronglyIsAskedBack() {
    assertThat(browser.get(TODO + "/betaald").body()).contains("€ 700", "Vraag geld terug");

    assertThat(
            browser.post(TODO + "/a4", "besluit", "terug", "bedrag", "0", "reden", "Fout").body())
        .contains("Geef het bedrag dat je betaalt");
    assertThat(
            browser
                .post(TODO + "/a4", "besluit", "terug", "bedrag", "100", "reden", "Fout")
                .uri()
                .getPath())
        .isEqualTo(TODO + "/betaald");
    assertThat(system.funding.pots.decided()).contains("\"RECLAIM\"", "\"cents\":10000");
  }

  @Test
  void theAccountsAreASheet() {
    HttpResponse<String> sheet = browser.get(TODO + "/besluiten.csv");

    assertThat(sheet.body()).contains("arrival,application");
    assertThat(sheet.headers().firstValue("Content-Disposition").orElse(""))
        .contains("zorg-2026.csv");
    assertThat(browser.get("/fonds/potten/van-een-ander/besluiten.csv").statusCode())
        .isEqualTo(404);
    assertThat(browser.get("/fonds/potten/van-een-ander").statusCode()).isEqualTo(404);
  }

  @Test
  void theLastDayOfAWindowCountsWholly() {
    browser.get("/fonds");

    browser.post("/fonds/tijdvakken/vz-2026/sluiten", "laatste", "2026-11-30");

    assertThat(system.funding.pots.decided()).contains("2026-11-30T23:00:00Z");
  }

  @Test
  void anEndThatIsPutOffIsRefusedInWords() {
    browser.get("/fonds");

    assertThat(browser.post("/fonds/tijdvakken/vz-2026/sluiten", "laatste", "2099-01-01").body())
        .contains("Niet later dan het einde dat er al is.");
    assertThat(browser.post("/fonds/tijdvakken/vz-2026/sluiten", "laatste", "morgen").body())
        .contains("Kies een dag");
    assertThat(browser.post("/fonds/tijdvakken/van-een-ander/sluiten", "laatste", "").statusCode())
        .isEqualTo(404);
  }

  @Test
  void aNewWindowRunsFromItsFirstDayToTheEndOfItsLast() {
    browser.get("/fonds");

    browser.post(
        WINDOWS,
        "naam",
        "voorjaar-2027",
        "eerste",
        "2027-01-01",
        "laatste",
        "2027-03-31",
        "plafond",
        "50.000");

    assertThat(system.funding.pots.decided())
        .startsWith("/schemes/voorbeeld-zorgvoucher/versions/2026/windows/voorjaar-2027 ")
        .contains("2026-12-31T23:00:00Z", "2027-03-31T22:00:00Z", "\"ceilingCents\":5000000");
  }

  @Test
  void aWindowWithoutAFirstDayOrWithAnAmountThatIsNoneIsNotSent() {
    browser.get("/fonds");

    for (String[] wrong : new String[][] {{"", "100"}, {"2027-01-01", "-3"}, {"2027-01-01", "x"}}) {
      assertThat(
              browser
                  .post(WINDOWS, "naam", "voorjaar", "eerste", wrong[0], "plafond", wrong[1])
                  .body())
          .contains("Geef het tijdvak een naam en een eerste dag.");
    }
  }

  @Test
  void anotherFundsSchemeGetsNoWindowFromHere() {
    browser.get("/fonds");

    assertThat(
            browser
                .post(
                    "/fonds/regelingen/stap-2022/2026/tijdvakken",
                    "naam",
                    "voorjaar",
                    "eerste",
                    "2027-01-01")
                .statusCode())
        .isEqualTo(404);
  }
}

package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.leerroute.gateway.partners.StubReaders;
import nl.leerroute.gateway.partners.StubServer.Mood;
import org.junit.jupiter.api.Test;

/** A reader says that something is not right, and whoever can mend it reads it. */
class RemarksTest implements Recovering {

  private static final String FORM = "/mijn/klopt-niet/voorbeeld-zorgvoucher/2026";

  private final GatewaySystem system = GatewaySystem.running();
  private final Browser browser = new Browser(system.address());

  @Test
  void theFormSaysWhoReadsItAndWhatBecomesOfAnAddress() {
    assertThat(browser.get(FORM).body())
        .contains("gaat naar ons, en naar Voorbeeldfonds Zorg", "Je e-mailadres (hoeft niet)")
        .contains("We wissen het als je melding is afgehandeld");
  }

  @Test
  void aRemarkIsSentOnAndItsReaderHearsSo() {
    HttpResponse<String> page = send("Het bedrag is 700.", "lezer@example.org");

    assertThat(page.uri().toString()).endsWith(FORM + "?verstuurd=true");
    assertThat(page.body()).contains("Bedankt, je melding is binnen");
    assertThat(system.funding.readers.remarks())
        .containsEntry("Het bedrag is 700.", "lezer@example.org");
  }

  @Test
  void whatIsWrongIsSaidAtItsFieldAndNothingIsLost() {
    HttpResponse<String> page = send("  ", "lezer@example.org");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains("id=\"fout-text\"", "Schrijf op wat er niet klopt.")
        .contains("value=\"lezer@example.org\"");
  }

  @Test
  void withFundingAwayTheFormComesBackAsItWasTyped() {
    browser.get(FORM);
    system.funding.become(Mood.FAILING);
    HttpResponse<String> page = browser.post(FORM, "text", "Een lang verhaal", "eenmaal", "k");

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(system.funding.readers.remarks()).doesNotContainKey("Een lang verhaal");
  }

  @Test
  void whoSendsManyIsAskedToWait() {
    String fresh =
        system.freshInstance(
            "--leerroute.limits.remarks-per-person=2", "--leerroute.limits.remarks-per-address=9");
    Browser eager = new Browser(fresh);
    eager.get(FORM);

    for (int i = 0; i < 2; i++) {
      eager.get(FORM);
      assertThat(eager.post(FORM, "text", "Nog iets", "eenmaal", "k" + i).statusCode())
          .isEqualTo(200);
    }
    eager.get(FORM);
    assertThat(eager.post(FORM, "text", "En nog iets", "eenmaal", "k9").statusCode())
        .isEqualTo(429);
  }

  @Test
  void aFundReadsItsRemarksAndSettlesThem() {
    FundPeople.login(browser, "FUND_OFFICER");

    assertThat(browser.get("/fonds").body()).contains("Er wacht 1 melding van een lezer");
    assertThat(browser.get("/fonds/meldingen").body())
        .contains("Zorgvoucher", "Het is &lt;b&gt;700", "lezer@example.org");
    assertThat(browser.post("/fonds/meldingen/" + StubReaders.WAITING).uri().getPath())
        .isEqualTo("/fonds/meldingen");
  }

  @Test
  void theOperatorReadsThemOnAPageOfItsOwn() {
    FundPeople.login(browser, "OPERATOR");

    assertThat(browser.get("/overzicht").body()).contains("/beheer/meldingen");
    assertThat(browser.get("/beheer/meldingen").body()).contains("Zorgvoucher");
    assertThat(browser.get("/fonds/meldingen").statusCode()).isEqualTo(404);
  }

  @Test
  void nobodyElseReadsThem() {
    FundPeople.login(browser, "WORKER");

    assertThat(browser.get("/fonds/meldingen").statusCode()).isEqualTo(404);
    assertThat(browser.get("/beheer/meldingen").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> send(String text, String replyTo) {
    browser.get(FORM);
    return browser.post(FORM, "text", text, "replyTo", replyTo, "eenmaal", text);
  }
}

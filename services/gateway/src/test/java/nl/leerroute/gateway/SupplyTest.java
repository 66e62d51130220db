package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.leerroute.gateway.partners.StubIdentity.Login;
import nl.leerroute.gateway.partners.StubSupply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A provider without scripts: sends a file, sees what became of it, and corrects a course. */
class SupplyTest {

  private static final String FILE = "/aanbieder/bestand";
  private static final String DELIVERY = "/aanbieder/leveringen/" + StubSupply.RUN;

  private final GatewaySystem system = GatewaySystem.running();
  private final Browser browser = new Browser(system.address());

  @BeforeEach
  void aProviderIsLoggedIn() {
    login(browser, "PROVIDER");
  }

  private void login(Browser somebody, String role) {
    system.identity.nextIs(
        new Login("supply-" + role, "Iemand", role, "zorgschool-de-blauwe-terp"));
    somebody.get("/overzicht");
  }

  @Test
  void thePageSaysWhatIsOfferedAndWhatHasToBeDone() {
    assertThat(browser.get("/aanbieder").body())
        .contains("1 cursus wacht op een verbetering", "Frezen", "rij 3", "Cursusprijs")
        .contains("Lassen", "Niet meer zeker", "Geef een nieuwe startdatum.")
        .contains("/aanbieder/sjabloon.xlsx", "/aanbieder/sjabloon.csv");
  }

  @Test
  void aFileIsSentOnAsItIsAndItsOutcomesAreShown() {
    HttpResponse<String> outcomes = send("Kenmerk;Naam\n1;Lassen");

    assertThat(system.catalogue.supply.sent()).isEqualTo("Kenmerk;Naam\n1;Lassen");
    assertThat(outcomes.uri().getPath()).isEqualTo(DELIVERY);
    assertThat(outcomes.body())
        .contains("3 van je 10 cursussen stoppen", "Wacht op een verbetering", "rij 3")
        .contains("Verbeter deze cursus");
  }

  @Test
  void aFileWithoutTheTokenOfThePageIsNotTaken() {
    browser.get("/aanbieder");

    assertThat(browser.uploadTo(FILE, form("vreemd")).statusCode()).isEqualTo(403);
    assertThat(system.catalogue.supply.sent()).isNotEqualTo("vreemd");
  }

  @Test
  void aFileThatIsTooLargeGetsASentenceAndIsNotPassedOn() {
    HttpResponse<String> refused = send("x".repeat(12 << 20));

    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(refused.body()).contains("Dit bestand is te groot", "10 MB");
    assertThat(system.catalogue.supply.sent()).hasSizeLessThan(12 << 20);
  }

  @Test
  void aFileThatIsNoSheetGetsTheReason() {
    HttpResponse<String> refused = send("%PDF-1.7");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("Dit bestand is niet gebruikt", "Bewaar je bestand als Excel of csv.")
        .contains("/aanbieder/sjabloon.xlsx");
  }

  @Test
  void theAddressOfASentFileLeadsBackToThePage() {
    assertThat(browser.get(FILE).uri().getPath()).isEqualTo("/aanbieder");
  }

  @Test
  void anOutcomeThatDoesNotExistIsNoBreakdown() {
    assertThat(browser.get(DELIVERY + "?uitkomst=QUARANTINED").statusCode()).isEqualTo(200);
    assertThat(browser.get(DELIVERY + "?uitkomst=%7Bx%7D").statusCode()).isEqualTo(400);
  }

  private HttpResponse<String> send(String content) {
    browser.get("/aanbieder");
    return browser.upload(FILE, form(content));
  }

  private static FileForm form(String content) {
    return new FileForm("alles", "ja", "bestand", content);
  }

  @Test
  void aCorrectionThatIsWrongComesBackWithTheReasonAtItsField() {
    assertThat(browser.get("/aanbieder/verbeteren/q1").body())
        .contains("value=\"Frezen\"", "value=\"01-03-2027\"", "id=\"fout-FEE\"");

    HttpResponse<String> wrong = correct("n.v.t.");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("id=\"fout-FEE\"", "Geef een bedrag");

    assertThat(correct("450").uri().getPath()).isEqualTo("/aanbieder");
    assertThat(system.catalogue.supply.sent())
        .contains("\"FORMS\":\"klas, online\"", "\"id\":\"s1\"", "\"START\":\"01-03-2027\"");
  }

  private HttpResponse<String> correct(String fee) {
    return browser.post(
        "/aanbieder/verbeteren/q1",
        "TITLE",
        "Frezen",
        "FORMS",
        "klas",
        "FORMS",
        "online",
        "FEE",
        fee,
        "start0",
        "s1",
        "start0-START",
        "01-03-2027",
        "start1",
        "",
        "start1-START",
        "");
  }

  @Test
  void aCourseSaysWhichSchemesPayItAndWhatToFillInForTheOthers() {
    assertThat(browser.get("/aanbieder").body())
        .contains("/aanbieder/cursus/terp.1/regelingen", "Welke regelingen betalen Lassen?");

    assertThat(browser.get("/aanbieder/cursus/terp-medicatie-online/regelingen").body())
        .contains("Er zijn 3 regelingen", "betaalt er 1 deze cursus")
        .containsSubsequence("Betaalt voor sommige mensen (1)", "Zorgvoucher")
        .containsSubsequence("Misschien: vul meer in (1)", "Alleen voor offer.subject")
        .contains("/aanbieder/cursus/terp-medicatie-online#veld-SUBJECT\">Vak</a>")
        .containsSubsequence("Betaalt niet (1)", "Alleen voor offer.accreditations");
  }

  @Test
  void aCourseOfAnotherHasNoSuchPage() {
    assertThat(browser.get("/aanbieder/cursus/nooit-geweest/regelingen").statusCode())
        .isEqualTo(404);
  }

  @Test
  void forAnybodyElseThereIsNoSuchPage() {
    Browser worker = new Browser(system.address());
    login(worker, "WORKER");

    assertThat(worker.get("/aanbieder").statusCode()).isEqualTo(404);
    assertThat(worker.get("/aanbieder/cursus").statusCode()).isEqualTo(404);
  }
}

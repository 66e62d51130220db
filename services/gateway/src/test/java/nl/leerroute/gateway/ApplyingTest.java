package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerroute.gateway.partners.StubIdentity.Login;
import nl.leerroute.gateway.partners.StubServer.Mood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the list of things to do to an application and what becomes of it, without scripts. */
class ApplyingTest implements Recovering {

  private static final String ASK =
      "/mijn/aanvraag?regeling=voorbeeld-zorgvoucher&aanbod=terp-medicatie&start=2026-12-12";
  private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([0-9a-f-]{36})\"");

  private final GatewaySystem system = GatewaySystem.running();
  private final Person person = Person.visiting(system);
  private final Browser browser = person.browser;

  @Test
  void theListOfThingsToDoLeadsToTheFormWhereverTheMoneyIsGivenOutHere() {
    person.hasRoutes();
    browser.get("/mijn/routes?route=r-snel");

    assertThat(browser.post("/mijn/routes/r-snel/kies").body())
        .contains("Vraag dit hier aan", ASK.replace("&", "&amp;"));
  }

  @Test
  void lookingNeedsNoAccountAndApplyingDoes() {
    person.hasRoutes();
    String page = browser.get(ASK).body();

    assertThat(page)
        .contains("Hoogstens € 750", "Dit wil het fonds nog weten", "Om aan te vragen heb je een")
        .contains("Log in en ga hier verder")
        .doesNotContain("value=\"verstuur\"");

    assertThat(sends("work.cao", "cao-vvt").body()).contains("Om aan te vragen heb je een account");
    system.identity.nextIs(new Login("applicant-1", "An", "WORKER", null));
    assertThat(browser.get("/oauth2/authorization/leerroute").uri().toString()).endsWith(ASK);
  }

  @Test
  void everythingIsToldBeforeAnythingIsSent() {
    person.hasRoutes();
    login("applicant-2");
    browser.get(ASK);
    HttpResponse<String> page = calculates("work.cao", "cao-vvt");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("€ 295", "De helft van de kosten", "Je motivatie.", "Een offerte van de opleider")
        .contains("Dan betaal je de helft terug", "In loondienst", "Verpleeg-, verzorgingshuizen")
        .contains("Je kunt 42 dagen bezwaar maken", "value=\"verstuur\"")
        .as("what the fund does not need is not asked")
        .doesNotContain("name=\"kvk\"", "name=\"bedrag\"");
  }

  @Test
  void whatIsPaidBackIsReadFirst() {
    person.hasRoutes();
    login("applicant-3");
    browser.get(ASK);
    HttpResponse<String> page = sends("work.cao", "cao-vvt");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body()).contains("id=\"fout-gelezen\"", "value=\"cao-vvt\" checked");
    assertThat(system.funding.applications.of("applicant-3")).isZero();
  }

  @Test
  void sentTwiceItIsOneApplicationWithNoMoreThanTheRuleAsks() {
    person.hasRoutes();
    login("applicant-4");
    String once = once(browser.get(ASK));
    HttpResponse<String> first = sends("once", once, "work.cao", "cao-vvt", "gelezen", "ja");
    browser.get(ASK);
    HttpResponse<String> again = sends("once", once, "work.cao", "cao-vvt", "gelezen", "ja");

    assertThat(first.uri().getPath()).startsWith("/mijn/aanvragen/app-");
    assertThat(again.uri()).isEqualTo(first.uri());
    assertThat(system.funding.applications.of("applicant-4")).isOne();
    assertThat(system.funding.applications.sent())
        .contains("\"windowId\":\"vz-2026\"", "\"work.cao\":\"cao-vvt\"", "flow-of-", "45-54")
        .contains("\"person.status\":\"EMPLOYEE\"", "\"start\":\"2026-12-12\"")
        .doesNotContain("person.yearOfBirth", "offer.provider", person.profile());
  }

  @Test
  void aRefusalByTheRuleIsToldBeforeAndMayBeAskedForAllTheSame() {
    person.hasRoutes();
    login("applicant-5");
    browser.get(ASK);

    assertThat(calculates("work.cao", "cao-metalektro").body())
        .contains("Volgens de regels krijg je dit niet", "Alleen in de zorg.", "bezwaar maken");
    browser.get(ASK);
    assertThat(sends("work.cao", "cao-metalektro").uri().getPath()).contains("/mijn/aanvragen/");
  }

  @Test
  void whatCannotBeSentNowIsKeptToBeSentOnce() {
    person.hasRoutes();
    login("applicant-6");
    String once = once(browser.get(ASK));
    system.funding.become(Mood.FAILING);
    HttpResponse<String> unsent = sends("once", once, "work.cao", "cao-vvt", "gelezen", "ja");

    assertThat(unsent.statusCode()).isEqualTo(503);
    assertThat(unsent.body())
        .contains("nog niet verstuurd", "name=\"work.cao\" value=\"cao-vvt\"", once);
    assertThat(system.funding.applications.of("applicant-6")).isZero();
  }

  @Test
  void thePersonSeesWhereItStandsAndWhatCanBeDone() {
    String id = applied("applicant-7");
    system.funding.applications.stands(id, "{\"state\": \"WAITING\", \"ahead\": 3}");
    assertThat(one(id)).contains("Op de wachtlijst", "Er zijn hoogstens 3 aanvragen voor je");

    system.funding.applications.stands(
        id, "{\"state\": \"RESERVED\", \"cents\": 29500, \"until\": \"2099-12-01T10:00:00Z\"}");
    assertThat(one(id)).contains("Het fonds beslist nog", "€ 295", "1 december 2099");
    assertThat(browser.get("/mijn/aanvragen").body()).contains("Zorgvoucher", "beslist nog");
    assertThat(browser.get(ASK).body()).contains("Je hebt dit geld al aangevraagd");

    system.funding.applications.stands(
        id, "{\"state\": \"REFUSED\", \"reason\": \"care\", \"until\": \"2099-01-04T10:00:00Z\"}");
    assertThat(one(id))
        .contains("Niet toegekend", "Waarom niet?", "We bellen je nog.", "4 januari 2099")
        .contains("Postbus 12, 9700 AA Groningen", "value=\"bezwaar\"");
    assertThat(browser.post("/mijn/aanvragen/" + id, "doe", "bezwaar").body())
        .contains("Bezwaar gemaakt", "Een mens van het fonds kijkt opnieuw");
  }

  @Test
  void overTheTermNobodyObjects() {
    String id = applied("applicant-8");
    system.funding.applications.stands(
        id, "{\"state\": \"REFUSED\", \"reason\": \"care\", \"until\": \"2020-01-04T10:00:00Z\"}");

    assertThat(one(id)).contains("Bezwaar maken kon tot").doesNotContain("value=\"bezwaar\"");
  }

  @Test
  void proofIsHandedInWithWhatItCost() {
    String id = applied("applicant-9");
    system.funding.applications.stands(
        id, "{\"state\": \"GRANTED\", \"cents\": 29500, \"until\": \"2099-12-01T10:00:00Z\"}");
    String address = "/mijn/aanvragen/" + id;
    browser.get(address);
    HttpResponse<String> wrong =
        browser.post(address, "doe", "bewijs", "bedrag", "veel", "bewijs", "INVOICE");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("id=\"fout-bedrag\"", "value=\"veel\"");
    assertThat(browser.post(address, "doe", "bewijs", "bedrag", "280").body())
        .contains("id=\"fout-bewijs\"");
    assertThat(
            browser.post(address, "doe", "bewijs", "bedrag", "280,50", "bewijs", "INVOICE").body())
        .contains("Bewijs ingeleverd", "€ 280,50");
  }

  @Test
  void whoChangesTheirMindWithdrawsAndIsToldWhenThatIsTooLate() {
    String id = applied("applicant-10");
    browser.get("/mijn/aanvragen/" + id);
    assertThat(browser.post("/mijn/aanvragen/" + id, "doe", "intrekken").body())
        .contains("Je hebt je aanvraag zelf ingetrokken");
    assertThat(browser.post("/mijn/aanvragen/" + id, "doe", "intrekken").body())
        .contains("Dat kan niet meer");
  }

  @Test
  void nobodySeesAnothersApplication() {
    String id = applied("applicant-11");
    Browser other = new Browser(system.address());
    assertThat(other.get("/mijn/aanvragen/" + id).statusCode()).isEqualTo(404);
    assertThat(other.get("/mijn/aanvragen").body()).contains("Log in om je aanvragen te zien");
    system.identity.nextIs(new Login("somebody-else", "Bo", "WORKER", null));
    other.get("/overzicht");
    assertThat(other.get("/mijn/aanvragen/" + id).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "/mijn/aanvraag?regeling=nooit-geweest&aanbod=terp-medicatie&start=2026-12-12",
    "/mijn/aanvraag?regeling=voorbeeld-zorgvoucher&aanbod=niets&start=2026-12-12",
    "/mijn/aanvraag?regeling=voorbeeld-zorgvoucher&aanbod=terp-medicatie&start=ooit",
    "/mijn/aanvraag"
  })
  void moneyThatNoOwnRouteHasCannotBeAskedFor(String path) {
    person.hasRoutes();
    assertThat(browser.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void anEnglishReaderGetsEnglish() {
    Person reader = new Person(system, new Browser(system.address(), "en"));
    reader.asksForRoutes();
    system.routes().publish(reader.profile(), reader.version());
    reader.awaits("Most complete");

    assertThat(reader.browser.get(ASK).body())
        .contains("How much do you get?", "What must you do afterwards?");
  }

  private String applied(String account) {
    person.hasRoutes();
    login(account);
    browser.get(ASK);
    String path = sends("work.cao", "cao-vvt", "gelezen", "ja").uri().getPath();
    assertThat(path).startsWith("/mijn/aanvragen/");
    return path.substring("/mijn/aanvragen/".length());
  }

  private String one(String id) {
    return browser.get("/mijn/aanvragen/" + id).body();
  }

  private void login(String account) {
    system.identity.nextIs(new Login(account, "An", "WORKER", null));
    browser.get("/overzicht");
  }

  private HttpResponse<String> calculates(String... fields) {
    return posts("reken", fields);
  }

  private HttpResponse<String> sends(String... fields) {
    return posts("verstuur", fields);
  }

  private HttpResponse<String> posts(String what, String... fields) {
    String[] all = new String[fields.length + 8];
    System.arraycopy(
        new String[] {
          "regeling",
          "voorbeeld-zorgvoucher",
          "aanbod",
          "terp-medicatie",
          "start",
          "2026-12-12",
          "doe",
          what
        },
        0,
        all,
        0,
        8);
    System.arraycopy(fields, 0, all, 8, fields.length);
    return browser.post("/mijn/aanvraag", all);
  }

  private static String once(HttpResponse<String> page) {
    Matcher once = ONCE.matcher(page.body());
    assertThat(once.find()).isTrue();
    return once.group(1);
  }
}

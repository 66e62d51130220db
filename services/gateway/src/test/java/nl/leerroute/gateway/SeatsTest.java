package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerroute.gateway.partners.StubIdentity.Login;
import nl.leerroute.gateway.partners.StubServer.Mood;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a step of a route to a seat, without scripts. */
class SeatsTest {

  private static final String ASK = "/mijn/plek?offer=terp-medicatie&start=2026-12-12";
  private static final Pattern OWN = Pattern.compile("/mijn/plekken/(seat-\\d+)");

  private final GatewaySystem system = GatewaySystem.running();

  @Test
  void aChosenRouteLeadsToAPlaceAndAPlaceToAProofThatAnybodyCanCheck() {
    Person person = Person.visiting(system);
    person.hasRoutes();
    person.browser.get("/mijn/routes?route=r-snel");
    assertThat(person.browser.post("/mijn/routes/r-snel/kies").body())
        .contains("/mijn/plek?offer=terp-medicatie&amp;start=2026-12-12");

    assertThat(person.browser.get(ASK).body())
        .contains("Medicijnen geven: basis, bij Zorgschool De Blauwe Terp");
    HttpResponse<String> asked = asks(person.browser, "Wietske Dijkstra", "w@voorbeeld.example");
    assertThat(asked.body())
        .contains(
            "Je plek is gevraagd", "De opleider antwoordt voor", "op de laatste dag dat je je");
    String seat = seatIn(asked);
    assertThat(person.browser.get("/mijn/plekken/" + seat + "/bewijs").statusCode()).isEqualTo(404);

    provides(seat, "answer", "CONFIRM");

    assertThat(person.browser.get("/mijn/plekken/" + seat).body())
        .contains("Je hebt een plek", "/mijn/plekken/" + seat + "/bewijs");
    assertThat(person.browser.get("/mijn/plekken/" + seat + "/bewijs").body())
        .contains(
            "Wietske Dijkstra", "12 december 2026 in Groningen", "€ 475", "0123-4567-89AB-CDEF");
    Browser fund = new Browser(system.address());
    assertThat(fund.get("/bewijs?code=0123-4567-89AB-CDEF").body())
        .contains("Dit bewijs klopt", "W.D.")
        .containsPattern("december 2026 in Groningen|februari 2027 in Leeuwarden")
        .doesNotContain("Wietske");

    assertThat(person.browser.get("/mijn/routes/gekozen").body())
        .contains("Je hebt een plek: “Medicijnen geven: basis”", "/mijn/plekken/" + seat)
        .doesNotContain("/mijn/plek?offer=terp-medicatie&amp;");

    person.browser.get("/mijn/plekken/" + seat);
    assertThat(person.browser.post("/mijn/plekken/" + seat, "answer", "WITHDRAW").body())
        .contains("Je hebt afgezegd");
    assertThat(person.browser.get("/mijn/plekken").body())
        .contains("Medicijnen geven: basis", "Je hebt afgezegd");
  }

  @Test
  void anotherDateIsAcceptedOrDeclinedByThePerson() {
    Person person = Person.visiting(system);
    person.hasRoutes();
    person.browser.get(ASK);
    String seat = seatIn(asks(person.browser, "Wietske Dijkstra", "06-12345678"));
    provides(seat, "answer", "OFFER_OTHER_DATE", "start", "2027-02-01");

    assertThat(person.browser.get("/mijn/plekken/" + seat).body())
        .contains(
            "zaterdag 12 december 2026 in Groningen",
            "maandag 1 februari 2027 in Leeuwarden",
            "Deze datum is goed");
    assertThat(person.browser.post("/mijn/plekken/" + seat, "answer", "ACCEPT").body())
        .contains("Je hebt een plek", "maandag 1 februari 2027");
  }

  @Test
  void aRefusalSaysWhy() {
    Person person = Person.visiting(system);
    person.hasRoutes();
    person.browser.get(ASK);
    String seat = seatIn(asks(person.browser, "Wietske Dijkstra", "06-12345678"));
    provides(seat, "answer", "REFUSE", "reason", "REQUIREMENTS");

    assertThat(person.browser.get("/mijn/plekken/" + seat).body())
        .contains("Er is geen plek voor je", "je voldoet niet aan de eisen");
  }

  @Test
  void aFormWithAMistakeComesBackFilledInAndAFullCourseIsToldSo() {
    Person person = Person.visiting(system);
    person.hasRoutes();
    person.browser.get(ASK);
    HttpResponse<String> wrong = asks(person.browser, "Wietske Dijkstra", "");

    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("value=\"Wietske Dijkstra\"", "id=\"fout-reachedAt\"", "aria-invalid=\"true\"");
    HttpResponse<String> full = asks(person.browser, "Te Laat", "06-12345678");
    assertThat(full.statusCode()).isEqualTo(422);
    assertThat(full.body()).contains("Er is geen plek meer", "value=\"Te Laat\"");
    assertThat(full.request().method()).as("nothing is sent again by reloading").isEqualTo("GET");
    assertThat(full.uri().getQuery()).endsWith("opnieuw");
    assertThat(person.browser.get(ASK).body()).doesNotContain("Er is geen plek meer", "Te Laat");
  }

  @Test
  void whatCannotBeSentNowStaysInTheForm() {
    Person person = Person.visiting(system);
    person.hasRoutes();
    person.browser.get(ASK);
    system.catalogue.become(Mood.FAILING);
    HttpResponse<String> unsent = asks(person.browser, "Wietske Dijkstra", "06-12345678");
    system.catalogue.become(Mood.HEALTHY);
    system.awaitRecovery();

    assertThat(unsent.statusCode()).isEqualTo(503);
    assertThat(unsent.body()).contains("value=\"Wietske Dijkstra\"", "value=\"06-12345678\"");
  }

  @Test
  void nobodyAsksForAPlaceThatIsNotOfferedNorSeesAnothers() {
    Person person = Person.visiting(system);
    person.hasRoutes();
    person.browser.get(ASK);
    String seat = seatIn(asks(person.browser, "Wietske Dijkstra", "06-12345678"));
    Person other = Person.visiting(system);
    other.saysWork();

    assertThat(person.browser.get("/mijn/plek?offer=nothing&start=2026-12-12").statusCode())
        .isEqualTo(404);
    assertThat(other.browser.get(ASK).statusCode()).isEqualTo(404);
    assertThat(other.browser.get("/mijn/plekken/" + seat).statusCode()).isEqualTo(404);
    assertThat(other.browser.get("/mijn/plekken/" + seat + "/bewijs").statusCode()).isEqualTo(404);
    assertThat(new Browser(system.address()).get("/mijn/plekken").body())
        .contains("nog geen plek gevraagd")
        .doesNotContain(seat);
  }

  @Test
  void aProofThatProvesNothingIsToldSo() {
    assertThat(new Browser(system.address()).get("/bewijs?code=FFFF-FFFF-FFFF-FFFF").body())
        .contains("Bij dit kenmerk hoort geen plek");
    assertThat(new Browser(system.address(), "en").get("/bewijs").body())
        .contains("Is this proof true?");
  }

  @Test
  void aSuspendedProviderReadsWhyAndAppeals() {
    Browser provider = as("PROVIDER", "geschorst");

    assertThat(provider.get("/aanbieder/gegevens").body())
        .contains("Van de lijst gehaald", "Geen docenten", "Maak bezwaar");
    assertThat(provider.post("/aanbieder/gegevens/bezwaar", "text", "").statusCode())
        .isEqualTo(422);
    assertThat(provider.post("/aanbieder/gegevens/bezwaar", "text", "Wel docenten").body())
        .contains("Wel docenten", "De beheerder bekijkt je bezwaar")
        .doesNotContain("Maak bezwaar");
  }

  @Test
  void theOperatorDecidesAboutProvidersAndSeesWhoDidWhat() {
    Browser operator = as("OPERATOR", null);

    assertThat(operator.get("/beheer/aanbieders").body())
        .contains("Zelfde website", "Ga verder als Zorgschool De Blauwe Terp", "Op de lijst");
    assertThat(operator.get("/beheer/aanbieders/zorgschool-2").body())
        .contains("op de lijst gezet", "(olga)", "DUO (25LX)");
    assertThat(
            operator
                .post("/beheer/aanbieders/zorgschool-2", "decision", "SUSPEND", "text", "")
                .body())
        .contains("Vul een reden in");
    assertThat(
            operator
                .post("/beheer/aanbieders/zorgschool-2", "decision", "CHECK", "text", "")
                .body())
        .contains("Heeft de aanbieder een KvK-nummer?");
    assertThat(
            operator
                .post("/beheer/aanbieders/zorgschool-2", "decision", "SUSPEND", "text", "Fraude")
                .body())
        .contains("Van de lijst gehaald");
  }

  @ParameterizedTest
  @CsvSource({
    "/aanbieder/aanvragen, OPERATOR",
    "/aanbieder/gegevens, WORKER",
    "/beheer/aanbieders, PROVIDER",
    "/beheer/aanbieders/zorgschool-2, ANALYST"
  })
  void pagesOfARoleDoNotExistForOthers(String path, String role) {
    assertThat(as(role, null).get(path).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/mijn/plek", "/werkgever/plek"})
  void aPlaceInNothingIsNotThere(String path) {
    assertThat(as("EMPLOYER", "metaalbedrijf-postma").post(path).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"/aanbieder/aanvragen", "/beheer/aanbieders"})
  void whoIsNotLoggedInIsAskedToDoSo(String path) {
    system.identity.nextIs(new Login("iemand-x", "Iemand", "ANALYST", null));

    assertThat(new Browser(system.address()).get(path).uri().getPath()).isNotEqualTo("/");
  }

  private static HttpResponse<String> asks(Browser browser, String name, String reachedAt) {
    return browser.post(
        "/mijn/plek",
        "offer",
        "terp-medicatie",
        "start",
        "2026-12-12",
        "name",
        name,
        "reachedAt",
        reachedAt);
  }

  private static String seatIn(HttpResponse<String> page) {
    Matcher own = OWN.matcher(page.uri().getPath());
    assertThat(own.find()).as(page.uri().toString()).isTrue();
    return own.group(1);
  }

  private void provides(String seat, String... answer) {
    Browser provider = as("PROVIDER", "zorgschool-de-blauwe-terp");
    assertThat(provider.get("/aanbieder/aanvragen").body())
        .contains("Wietske Dijkstra", "12 december 2026 in ", "/aanbieder/aanvragen/" + seat);
    assertThat(provider.post("/aanbieder/aanvragen/" + seat, answer).statusCode()).isEqualTo(200);
  }

  private Browser as(String role, @Nullable String organisation) {
    Browser browser = new Browser(system.address());
    system.identity.nextIs(new Login("iemand-" + role, "Iemand", role, organisation));
    browser.get("/overzicht");
    return browser;
  }
}

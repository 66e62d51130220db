package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerroute.gateway.partners.StubIdentity.Login;
import nl.leerroute.gateway.partners.StubServer.Mood;
import org.junit.jupiter.api.Test;

/** A firm without a personnel department plans the training of its team. */
class FirmsTest implements Recovering {

  private static final Pattern ROLE = Pattern.compile("/bedrijf/team/([a-z0-9-]{8})/leren");
  private static final String SKILL = "urn:skill:pumps";

  private final GatewaySystem system = GatewaySystem.running();
  private final Browser browser = new Browser(system.address());

  @Test
  void withoutAnAccountAFirmTellsAboutItselfAndItsTeam() {
    assertThat(browser.get("/bedrijf").body()).contains("Laat je team leren", "/bedrijf/over");
    HttpResponse<String> money = about("12");
    assertThat(money.uri().getPath()).isEqualTo("/bedrijf/geld");
    HttpResponse<String> team =
        browser.post(
            "/bedrijf/geld",
            "firmOtherSector",
            "47",
            "turnover",
            "SMALL",
            "levyPaid",
            "true",
            "deMinimis",
            "0");
    assertThat(team.uri().getPath()).isEqualTo("/bedrijf/team");

    role("fitters", "6");
    assertThat(browser.get("/bedrijf/over").body())
        .contains("value=\"12\"", "value=\"43.2\" selected", "value=\"7811\"");
    assertThat(browser.get("/bedrijf/geld").body())
        .contains("value=\"SMALL\" checked", "value=\"47\" selected");
    assertThat(browser.get("/bedrijf/team").body()).contains("fitters", "6 mensen");
  }

  @Test
  void whatIsWrongIsSaidPlainlyAndTheFormComesBackFilledIn() {
    browser.get("/bedrijf/over");
    HttpResponse<String> none = browser.post("/bedrijf/over", "firmPostcode", "7811");
    assertThat(none.statusCode()).isEqualTo(422);
    assertThat(none.body()).contains("Zeg hoeveel mensen er werken", "value=\"7811\"");

    HttpResponse<String> wrong =
        browser.post("/bedrijf/over", "persons", "veel", "firmPostcode", "Emmen");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("Vul een heel getal in van 1", "Vul de 4 cijfers van de postcode in")
        .contains("value=\"veel\"", "value=\"Emmen\"");

    browser.get("/bedrijf/team/monteurs");
    HttpResponse<String> nobody = browser.post("/bedrijf/team/monteurs", "roleName", "fitters");
    assertThat(nobody.statusCode()).isEqualTo(422);
    assertThat(nobody.body()).contains("Zeg hoeveel mensen dit werk doen", "value=\"fitters\"");
  }

  @Test
  void moreLearnersThanPeopleIsToldByIntakeAtTheField() {
    about("12");
    String role = role("fitters", "6");
    browser.get("/bedrijf/team/" + role + "/leren");
    browser.post("/bedrijf/team/" + role + "/leren", "skill", SKILL);
    HttpResponse<String> refused =
        browser.post("/bedrijf/team/" + role + "/wie", "persons-0", "9", "necessity-0", "MUST");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("Zoveel mensen doen dit werk niet", "href=\"#veld-wishes\"", "value=\"9\"");
  }

  @Test
  void thePlanArrivesOnThePageWithItsMoneyItsDaysAndWhatCannotBe() {
    String firm = employer("postma-" + UUID.randomUUID());
    about("12");
    String role = role("fitters", "6");
    wish(role, "4");
    assertThat(browser.get("/bedrijf/plan").body()).contains("We maken je plan", "every 2s");

    system.routes().publish(PublishedPlans.of(firm, 100, role));
    String plan =
        await()
            .until(
                () -> browser.get("/bedrijf/plan").body(), page -> page.contains("Wie leert wat"));

    assertThat(plan)
        .contains("Het minst afwezig", "Het goedkoopst", "€ 840", "€ 2.000")
        .contains("vraag Voorbeeldfonds aan voor Warmtepompen in de praktijk", "3 januari 2027")
        .contains("meld 4 mensen aan voor Warmtepompen in de praktijk")
        .contains("Gratis voor je werknemer", "niet: het past buiten werktijd", "fitters")
        .contains("€ 1.160 van € 1.980 gebruikt", "kwam er € 250 bij")
        .contains("Er is geen plek meer op tijd.", "Betaalt het bedrijf de premie?")
        // 2,000 euro at worst, four people of 40 euro an hour, 44 weeks: 17.05 minutes.
        .contains("hoogstens € 2.000", "18 minuten werk per week", "44 weken werk in een jaar")
        .contains("Een scan van het bedrijf", "1 regelingen betalen")
        .doesNotContain("every 2s");
    assertThat(browser.get("/bedrijf/plan?plan=2").body())
        .contains("16 uur per persoon", "1 februari 2027", "€ 2.432");
    assertThat(browser.get("/bedrijf/plan/regelingen").body()).contains("STAP", "Gestopt (1)");
  }

  @Test
  void aPlanForEarlierAnswersSaysThatItIsBeingUpdated() {
    String firm = employer("postma-" + UUID.randomUUID());
    about("12");
    String role = role("fitters", "6");
    wish(role, "4");
    system.routes().publish(PublishedPlans.of(firm, 1, role));

    await()
        .until(
            () -> browser.get("/bedrijf/plan").body(),
            page -> page.contains("We werken je plan bij"));
  }

  @Test
  void whatWasToldWithoutAnAccountComesAlongAtLogin() {
    about("12");
    role("fitters", "6");
    browser.get("/bedrijf/quickscan");
    browser.post("/bedrijf/quickscan", scanned());
    employer("postma-" + UUID.randomUUID());

    assertThat(browser.get("/bedrijf/team").body()).contains("fitters", "6 mensen");
    assertThat(browser.get("/bedrijf/over").body()).contains("value=\"12\"", "value=\"7811\"");
    assertThat(browser.get("/bedrijf/quickscan").body()).contains("Vul opnieuw in");
    assertThat(browser.get("/bedrijf").body()).doesNotContain("Wat wil je houden?");
  }

  @Test
  void withTwoAnswersTheFirmSaysWhichToKeep() {
    String firm = "postma-" + UUID.randomUUID();
    Browser earlier = new Browser(system.address());
    system.identity.nextIs(new Login("willem", "Willem Postma", "EMPLOYER", firm));
    earlier.get("/overzicht");
    earlier.get("/bedrijf/over");
    earlier.post("/bedrijf/over", "persons", "30", "firmPostcode", "9711");
    about("12");
    role("fitters", "6");
    employer(firm);

    assertThat(browser.get("/bedrijf").body()).contains("Wat wil je houden?");
    assertThat(browser.get("/bedrijf/over").body()).contains("value=\"30\"");
    browser.get("/bedrijf");
    assertThat(browser.post("/bedrijf/meenemen", "answer", "nieuw").body())
        .doesNotContain("Wat wil je houden?");
    assertThat(earlier.get("/bedrijf/over").body()).contains("value=\"12\"");
    assertThat(earlier.get("/bedrijf/team").body()).contains("fitters");
  }

  @Test
  void whoKeepsWhatTheAccountHadForgetsTheRest() {
    String firm = "postma-" + UUID.randomUUID();
    employer(firm);
    about("30");
    Browser again = new Browser(system.address());
    again.get("/bedrijf/over");
    again.post("/bedrijf/over", "persons", "12", "firmPostcode", "9711");
    system.identity.nextIs(new Login("willem", "Willem Postma", "EMPLOYER", firm));
    again.get("/overzicht");
    again.get("/bedrijf");
    again.post("/bedrijf/meenemen", "answer", "oud");

    assertThat(again.get("/bedrijf/over").body()).contains("value=\"30\"");
    assertThat(again.get("/bedrijf").body()).doesNotContain("Wat wil je houden?");
  }

  @Test
  void allThatIsKeptOfAFirmIsOneFileOrNone() {
    assertThat(browser.get("/bedrijf/alles.json").statusCode()).isEqualTo(404);
    String firm = employer("postma-" + UUID.randomUUID());
    about("12");
    String role = role("fitters", "6");
    system.routes().publish(PublishedPlans.of(firm, 1, role));
    await()
        .until(() -> browser.get("/bedrijf/alles.json").body(), file -> file.contains("\"plan\""));

    HttpResponse<String> file = browser.get("/bedrijf/alles.json");
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .contains("leerroute-bedrijf.json");
    assertThat(file.body()).contains("\"firm\"", "fitters", "\"people\"", "\"groups\"");
    system.catalogue.become(Mood.FAILING);
    assertThat(browser.get("/bedrijf/alles.json").statusCode()).isEqualTo(503);
  }

  @Test
  void anotherFirmSeesNothingOfIt() {
    about("12");
    role("fitters", "6");
    Browser other = new Browser(system.address());

    assertThat(other.get("/bedrijf/team").body()).doesNotContain("fitters");
    assertThat(other.get("/bedrijf/over").body()).doesNotContain("value=\"12\"");
    assertThat(other.get("/bedrijf/plan").uri().getPath()).isEqualTo("/bedrijf/team");
  }

  @Test
  void aScanNeedsEveryAnswerAndShowsWhereToBegin() {
    browser.get("/bedrijf/quickscan");
    HttpResponse<String> half = browser.post("/bedrijf/quickscan", "CONTENT-1", "4");
    assertThat(half.statusCode()).isEqualTo(422);
    assertThat(half.body()).contains("Kies bij Leiding een getal", "value=\"4\" checked");

    HttpResponse<String> result = browser.post("/bedrijf/quickscan", scanned());
    assertThat(result.statusCode()).isEqualTo(200);
    assertThat(result.body())
        .contains("Zo leert jouw bedrijf", "Vergelijken kan als tien andere bedrijven")
        .contains("Vraag elk van je mensen deze maand")
        .doesNotContain("Koppel iemand met ervaring");
    assertThat(browser.get("/bedrijf/quickscan").body()).contains("Vul opnieuw in");
  }

  @Test
  void whoErasesTheFirmStartsAnew() {
    about("12");
    browser.get("/bedrijf");
    browser.post("/bedrijf/weg");

    assertThat(browser.get("/bedrijf/over").body()).doesNotContain("value=\"12\"");
  }

  @Test
  void whatCannotBeStoredIsNotAcknowledgedAndComesBackFilledIn() {
    browser.get("/bedrijf/over");
    system.intake.become(Mood.FAILING);
    HttpResponse<String> unsent = about("12");

    assertThat(unsent.statusCode()).isEqualTo(503);
    assertThat(unsent.body()).contains("value=\"12\"");
    assertThat(browser.get("/bedrijf").statusCode()).isEqualTo(200);
  }

  @Test
  void theMenuHasWhatThereIsForFirms() {
    assertThat(browser.get("/bedrijf/hulp").body())
        .contains("Wat er is voor jouw bedrijf", "QuickScan", "/mijn/bel?terug=/bedrijf/hulp");
  }

  private HttpResponse<String> about(String persons) {
    browser.get("/bedrijf/over");
    return browser.post(
        "/bedrijf/over", "persons", persons, "firmSector", "43.2", "firmPostcode", "7811 AB");
  }

  /** Its id. */
  private String role(String name, String heads) {
    String form = browser.get("/bedrijf/team/erbij").uri().getPath();
    HttpResponse<String> next =
        browser.post(form, "roleName", name, "heads", heads, "hourCost", "40");
    assertThat(next.uri().getPath()).endsWith("/leren");
    Matcher role = ROLE.matcher(next.uri().getPath());
    assertThat(role.find()).isTrue();
    return role.group(1);
  }

  private void wish(String role, String persons) {
    browser.get("/bedrijf/team/" + role + "/leren");
    HttpResponse<String> who = browser.post("/bedrijf/team/" + role + "/leren", "skill", SKILL);
    assertThat(who.uri().getPath()).endsWith("/wie");
    browser.post(
        "/bedrijf/team/" + role + "/wie", "persons-0", persons, "necessity-0", "MANDATORY");
  }

  private String employer(String organisation) {
    system.identity.nextIs(new Login("willem", "Willem Postma", "EMPLOYER", organisation));
    browser.get("/overzicht");
    return organisation;
  }

  private static String[] scanned() {
    List<String> fields = new ArrayList<>();
    for (String block :
        List.of("CONTENT", "SAFETY", "TOGETHER", "LEADERSHIP", "ORGANISATION", "OUTSIDE")) {
      for (int at = 1; at <= 2; at++) {
        fields.add(block + "-" + at);
        fields.add(block.equals("LEADERSHIP") ? "1" : "5");
      }
    }
    return fields.toArray(String[]::new);
  }
}

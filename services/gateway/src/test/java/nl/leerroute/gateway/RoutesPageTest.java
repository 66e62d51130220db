package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of routes: the best one at a glance, everything else within reach. */
class RoutesPageTest {

  private final GatewaySystem system = GatewaySystem.running();
  private final Person person = Person.visiting(system);

  @Test
  void startsWithTheBestRouteInFourFactsAndOneButton() {
    String page = person.hasRoutes().body();
    String first = page.substring(page.indexOf("id=\"route\""), page.indexOf("lr-route__all"));

    assertThat(first)
        .containsSubsequence(
            "Route: Goedkoopst",
            "Jij betaalt",
            "Je hebt dan ongeveer 76% van wat nodig is",
            "Duurt",
            "Begint",
            "Kies deze route")
        .doesNotContain("Stap 1");
    assertThat(Pattern.compile("<button").matcher(first).results()).hasSize(1);
  }

  @Test
  void warnsWhereMoreIsLeftToPayThanOneWants() {
    person.saysWork();
    person.browser.get("/mijn/vraag/budget");
    person.browser.post("/mijn/vraag/budget", "budget", "400");
    person.hasRoutes();

    assertThat(card("r-compleet")).contains("Meer dan je wilt betalen");
    assertThat(card("r-werk")).contains("Misschien meer dan je wilt betalen");
    assertThat(card("r-snel")).doesNotContain("dan je wilt betalen");
  }

  private String routeOf(String id) {
    String page = person.browser.get("/mijn/routes?route=" + id).body();
    return page.substring(page.indexOf("id=\"route\""), page.indexOf("id=\"andere\""));
  }

  private String card(String route) {
    String page = person.browser.get("/mijn/routes?route=" + route).body();
    return page.substring(page.indexOf("id=\"route\""), page.indexOf("lr-route__all"));
  }

  @Test
  void whatARouteCostsStandsOnTheListOfWhatToDo() {
    person.hasRoutes();

    assertThat(person.browser.post("/mijn/routes/r-compleet/kies").body())
        .contains("€ 500 tot € 1.550", "Prijs van alles samen", "€ 2.300", "ongeveer € 221");
  }

  @Test
  void foldsEveryOtherRouteWithWhatItCostsAndItsSteps() {
    String page = person.hasRoutes().body();
    String others = page.substring(page.indexOf("id=\"andere\""));

    assertThat(Pattern.compile("<details class=\"lr-fold lr-other\"").matcher(others).results())
        .hasSize(2);
    assertThat(others)
        .contains("Verzorgende IG", "/mijn/routes/r-compleet/kies")
        .contains("href=\"/mijn/routes?route=r-compleet\"")
        .doesNotContain("Taal van de les");
  }

  @Test
  void unfoldsTheRouteThatIsAskedFor() {
    person.hasRoutes();

    assertThat(person.browser.get("/mijn/routes?route=r-werk").body())
        .containsPattern("lr-route__all\" open")
        .containsSubsequence("Route: Op je werk", "Andere routes (2)");
    assertThat(person.browser.get("/mijn/routes").body())
        .doesNotContainPattern("lr-route__all\" open");
  }

  @Test
  void saysWhereWorkIsNeededToLearn() {
    person.hasRoutes();

    assertThat(routeOf("r-werk")).contains("een leerbaan nodig");
    assertThat(routeOf("r-snel")).doesNotContain("een leerbaan nodig");
    assertThat(person.browser.post("/mijn/routes/r-werk/kies").body())
        .contains("een leerbaan nodig");
  }

  @Test
  void tellsALoanOnceWithWhatItIsForEachCourse() {
    person.hasRoutes();
    String route = routeOf("r-compleet");

    assertThat(Pattern.compile("<strong>Levenlanglerenkrediet").matcher(route).results())
        .hasSize(1);
    assertThat(route.replace('\u00a0', ' '))
        .containsSubsequence(
            "Dit kan ook helpen (1)",
            "Voor \u2018Praktijkverklaring: laat zien wat je al kunt\u2019",
            "€ 1<",
            "Voor \u2018Verzorgende IG, derde leerweg\u2019",
            "€ 1.250<");
  }

  @Test
  void saysWhenMoneyCanBeAskedForAgainAndNamesALastDayInAWeekend() {
    person.hasRoutes();
    String again =
        "Daarna kun je het weer aanvragen van 4 januari 2027 tot en met zondag 10 januari 2027.";

    assertThat(routeOf("r-compleet")).contains(again);
    assertThat(routeOf("r-snel")).contains("uiterlijk zaterdag 5 december 2026");
    assertThat(person.browser.post("/mijn/routes/r-compleet/kies").body()).contains(again);
  }

  @Test
  void saysWhatIsSparedToWhoHasProofAndToAskForIt() {
    person.hasRoutes();

    assertThat(routeOf("r-compleet"))
        .contains("€ 1.850", "met je vrijstelling; zonder vrijstelling € 2.050");
    assertThat(person.browser.post("/mijn/routes/r-compleet/kies").body())
        .contains("Vraag meteen om vrijstelling, en stuur je bewijs mee, voor: Veilig tillen.");
  }

  @Test
  void saysOfWhichWholeAStepIsAPartAndWhatIsLeftOfIt() {
    person.hasRoutes();

    assertThat(routeOf("r-compleet"))
        .containsSubsequence(
            "Dit is een deel van:",
            "/aanbod/terp-verpleegkundige",
            "Verpleegkundige mbo",
            "(mbo-diploma niveau 4)",
            "Daarna nog 2 delen: samen 46 uur en € 1.235",
            "/aanbod/terp-wondzorg",
            "16 uur, € 475",
            "/aanbod/terp-triage",
            "Dit is er niet als los deel.",
            "leiding geven");
    assertThat(routeOf("r-snel")).doesNotContain("Dit is een deel van:");
  }

  @Test
  void saysWhatMustBeAskedBeforeTheFirstCourse() {
    person.hasRoutes();
    String ask = "Vraag dit uiterlijk zondag 29 november 2026 aan UWV of je gemeente.";

    assertThat(routeOf("r-compleet"))
        .containsSubsequence("Vraag of je mag leren met behoud van je uitkering", ask, "Stap 1:");
    assertThat(routeOf("r-snel")).doesNotContain(ask);
    assertThat(person.browser.post("/mijn/routes/r-compleet/kies").body())
        .contains("Uiterlijk zondag 29 november 2026", ask);
  }

  @Test
  void namesEverybodyWhoMustAgreeAndCountsTheEarlierDay() {
    person.hasRoutes();
    String ask = "Vraag dit uiterlijk 25 november 2026 aan je werkgever";

    assertThat(routeOf("r-werk"))
        .containsSubsequence(
            "Vraag of je mag leren: met behoud van je uitkering, en in werktijd",
            "Twee moeten ja zeggen.",
            "Vraag dit uiterlijk 2 december 2026 aan UWV of je gemeente.",
            "/mijn/vraag/benefit?van=routes",
            ask,
            "We rekenen met 9 weken.",
            "/mijn/vraag/learningTime?van=routes");
    assertThat(person.browser.post("/mijn/routes/r-werk/kies").body())
        .containsSubsequence(
            "Uiterlijk woensdag 25 november 2026",
            "met behoud van je uitkering, en in werktijd",
            ask);
  }

  @Test
  void anEmployeeSaysWhetherTheEmployerMayKnow() {
    person.saysWork();
    person.saysSituation();
    String page = person.browser.get("/mijn/vraag/learningTime").body();
    person.browser.post("/mijn/vraag/learningTime", "learningTime", "OWN_TIME_PRIVATELY");

    assertThat(page)
        .containsSubsequence(
            "Leer je in werktijd of in eigen tijd?",
            "In werktijd, met mijn werkgever",
            "In eigen tijd, mijn werkgever mag het weten",
            "In eigen tijd, en mijn werkgever hoeft het niet te weten",
            "Weet ik niet");
    assertThat(person.browser.get("/mijn/antwoorden").body())
        .contains("In eigen tijd, en mijn werkgever hoeft het niet te weten");
  }

  @Test
  void saysWhatTravellingMayCostBesideWhatIsExact() {
    person.hasRoutes();

    assertThat(person.browser.get("/mijn/routes?route=r-compleet").body())
        .contains("€ 500 tot € 1.550", "Reizen kost ongeveer € 221.", "960 kilometer");
  }

  @Test
  void timeAndMoneyArePicturesWithTablesBehindThem() {
    person.hasRoutes();
    String page = person.browser.get("/mijn/routes?route=r-compleet").body();

    assertThat(page)
        .contains("Zo ziet de tijd eruit", "class=\"lr-time__step\"", "De tijd als tabel")
        .contains("Wie betaalt wat?", "class=\"lr-pays__own\"", "Als alleen zeker geld komt")
        .contains("Betaal je eerst zelf")
        .doesNotContain("style=\"");
  }

  @Test
  void tellsBesideRoutesOnlyWhatNearlyPays() {
    String page = person.hasRoutes().body();

    assertThat(page.substring(page.indexOf("id=\"niet\"")))
        .containsSubsequence(
            "Dit weten we nog niet zeker (2)",
            "Betaalt deze opleidingen niet (1)",
            "href=\"/mijn/routes/betaalt-niet\"",
            "Alle regelingen die niet betalen, en waarom (8)")
        .doesNotContain("Gestopt (2)", "Niet voor jou (1)");
  }

  @Test
  void allThatDoesNotPayStandsOnAPageOfItsOwnByWhatWouldHaveToBeDifferent() {
    person.hasRoutes();

    assertThat(person.browser.get("/mijn/routes/betaalt-niet").body())
        .containsSubsequence(
            "Deze 8 betalen niet mee",
            "Dit weten we nog niet zeker (2)",
            "Betaalt deze opleidingen niet (1)",
            "Nu niet open (1)",
            "Kunnen wij niet uitrekenen (1)",
            "Niet voor jou (1)",
            "Gestopt (2)");
  }

  @Test
  void whoHasNoRoutesIsSentToWhereTheyAreAskedFor() {
    assertThat(person.browser.get("/mijn/routes/betaalt-niet").uri().getPath())
        .isEqualTo("/mijn/werk");
  }
}

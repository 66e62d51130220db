package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class JourneyWithoutScriptsTest {

  private final GatewaySystem system = GatewaySystem.running();
  private final Person person = Person.visiting(system);
  private final Browser browser = person.browser;

  @Test
  void leadsFromTheFirstQuestionToAChosenRoute() {
    assertThat(browser.get("/").body()).contains("Een stap verder in je werk");
    assertThat(browser.get("/mijn/werk?q=zorg").body()).contains("zorgassistent", "verzorgende");
    assertThat(person.saysWork().uri().getPath()).isEqualTo("/mijn/vaardigheden");

    String work = system.catalogue.uri("zorgassistent");
    String skills =
        browser.post("/mijn/vaardigheden", "occupation", work, "search", "yes", "q", "taal").body();
    assertThat(skills).contains("zorgassistent", "name=\"skill\"");
    String skill = system.catalogue.uri("cliënten nieuwe dingen leren");
    assertThat(browser.post("/mijn/vaardigheden", "skill", skill, "van", "").uri().getPath())
        .isEqualTo("/mijn/doel");

    assertThat(person.saysGoal().uri().getPath()).isEqualTo("/mijn/situatie/werk-nu");
    assertThat(person.saysSituation().uri().getPath()).isEqualTo("/mijn/situatie/werkgever");
    answer("/mijn/situatie/werkgever", "contractHours", "36,5", "/mijn/situatie/over-jou");
    answer("/mijn/situatie/over-jou", "postcode", "9401 AB", "/mijn/situatie/tijd-en-geld");
    answer("/mijn/situatie/tijd-en-geld", "budget", "500,50", "/mijn/antwoorden");
    assertThat(browser.get("/mijn/antwoorden").body())
        .contains(
            "zorgassistent",
            "cliënten nieuwe dingen leren",
            "36,5 uur per week",
            "9401",
            "€ 500,50");

    HttpResponse<String> waiting = browser.post("/mijn/antwoorden");
    assertThat(waiting.uri().getPath()).isEqualTo("/mijn/routes");
    assertThat(waiting.body()).contains("We zoeken je routes", "http-equiv=\"refresh\"");
    assertThat(person.hasRoutes().body())
        .doesNotContain("http-equiv=\"refresh\"")
        .contains("Je routes naar verzorgende IG", "Goedkoopst", "Op je werk");

    assertThat(browser.get("/mijn/routes?route=r-werk").body())
        .as("a grant that does not lower the price stands apart from those that do")
        .containsPattern("(?s)Wie betaalt mee.*Jij betaalt.*Geld voor andere kosten.*2\\.700");
    String complete = browser.get("/mijn/routes?route=r-compleet").body();
    assertThat(complete).contains("€ 500 tot € 1.550", "Zorgvoucher", "Assen, 12 km");
    HttpResponse<String> chosen = browser.post("/mijn/routes/r-compleet/kies");
    assertThat(chosen.uri().getPath()).isEqualTo("/mijn/routes/gekozen");
    assertThat(chosen.body())
        .containsSubsequence("7 december 2026", "31 december 2026", "4 januari 2027")
        .doesNotContain("Levenlanglerenkrediet");
    assertThat(system.intake.profile(person.profile()).path("chosen").asString())
        .isEqualTo("r-compleet");
  }

  @Test
  void canBePassedOverQuestionByQuestion() {
    browser.get("/mijn/werk");
    assertThat(browser.post("/mijn/werk", "work", "none").uri().getPath())
        .isEqualTo("/mijn/vaardigheden");
    assertThat(browser.post("/mijn/vaardigheden").uri().getPath()).isEqualTo("/mijn/doel");
    assertThat(browser.post("/mijn/doel", "goal", "unknown").uri().getPath())
        .isEqualTo("/mijn/situatie/werk-nu");
    browser.post("/mijn/situatie/werk-nu", "asked", "status", "status", "");
    for (String page : new String[] {"werkgever", "over-jou", "tijd-en-geld"}) {
      assertThat(browser.post("/mijn/situatie/" + page).statusCode()).isEqualTo(200);
    }
    assertThat(browser.get("/mijn/antwoorden").body())
        .contains("Dat weet ik nog niet", "Niet ingevuld");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          tapped, 8, '', 8
          tapped after another was typed, 8, 6, 8
          typed, other, 6, 6
          typed without a tap, , 6, 6
          """)
  void hoursAreTappedOrTyped(String how, @Nullable String tapped, String typed, int understood) {
    person.saysWork();
    browser.get("/mijn/situatie/tijd-en-geld");
    List<String> form = new ArrayList<>(List.of("asked", "hoursPerWeek"));
    if (tapped != null) {
      form.addAll(List.of("hoursPerWeek", tapped));
    }
    form.addAll(List.of("hoursPerWeek-other", typed));
    browser.post("/mijn/situatie/tijd-en-geld", form.toArray(String[]::new));

    assertThat(answers().path("limits").path("hoursPerWeek").asInt()).as(how).isEqualTo(understood);
  }

  @Test
  void hoursThatNobodyKnowsAreNoneWhateverWasTypedBefore() {
    person.saysWork();
    browser.get("/mijn/situatie/tijd-en-geld");
    browser.post(
        "/mijn/situatie/tijd-en-geld",
        "asked",
        "hoursPerWeek",
        "hoursPerWeek",
        "",
        "hoursPerWeek-other",
        "6");

    assertThat(answers().path("limits").has("hoursPerWeek")).isFalse();
  }

  @Test
  void whatIsTakenBackIsForgotten() {
    person.saysWork();
    answer("/mijn/situatie/over-jou", "postcode", "9401", "/mijn/situatie/tijd-en-geld");
    answer("/mijn/situatie/over-jou", "postcode", "", "/mijn/situatie/tijd-en-geld");

    assertThat(answers().path("situation").has("postcode")).isFalse();
  }

  @Test
  void whoHasNoEmployerAnyMoreHasNoContractEither() {
    person.saysWork();
    person.saysSituation();
    answer("/mijn/situatie/werkgever", "contract", "PERMANENT", "/mijn/situatie/over-jou");
    browser.get("/mijn/situatie/werk-nu");
    browser.post("/mijn/situatie/werk-nu", "asked", "status", "status", "JOB_SEEKER");

    assertThat(answers().path("situation").path("status").asString()).isEqualTo("JOB_SEEKER");
    assertThat(answers().path("situation").has("contract")).isFalse();
  }

  @Test
  void changingOneAnswerLeadsBackToWhereOneCameFrom() {
    person.saysWork();
    browser.get("/mijn/situatie/over-jou?van=controle");

    assertThat(
            browser
                .post(
                    "/mijn/situatie/over-jou",
                    "asked",
                    "postcode",
                    "postcode",
                    "9401",
                    "van",
                    "controle")
                .uri()
                .getPath())
        .isEqualTo("/mijn/antwoorden");
  }

  @Test
  void whoAnsweredNothingIsToldSo() {
    browser.get("/mijn/antwoorden");
    HttpResponse<String> told = browser.post("/mijn/antwoorden");

    assertThat(told.statusCode()).isEqualTo(422);
    assertThat(told.body()).contains("Beantwoord eerst minstens één vraag");
  }

  @Test
  void whoAskedForNoRoutesIsSentToAskForThem() {
    assertThat(browser.get("/mijn/routes").uri().getPath()).isEqualTo("/mijn/werk");
    person.saysWork();
    assertThat(browser.get("/mijn/routes").uri().getPath()).isEqualTo("/mijn/antwoorden");
  }

  private void answer(String page, String question, String answer, String next) {
    browser.get(page);
    assertThat(browser.post(page, "asked", question, question, answer).uri().getPath())
        .isEqualTo(next);
  }

  private JsonNode answers() {
    return system.intake.profile(person.profile()).path("answers");
  }
}

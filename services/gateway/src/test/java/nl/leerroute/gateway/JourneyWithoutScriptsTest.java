package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    assertThat(person.saysGoal().uri().getPath()).isEqualTo("/mijn/vraag/status");
    assertThat(person.saysSituation().uri().getPath()).isEqualTo("/mijn/vraag/hurdles");
    answer("hurdles", "MONEY", "hoursPerWeek");
    answer("hoursPerWeek", "8", "postcode");
    answer("postcode", "9401 AB", "education");
    answer("education", "", "budget");
    answer("budget", "500,50", "roles");
    browser.get("/mijn/vraag/contractHours");
    browser.post("/mijn/vraag/contractHours", "contractHours", "36,5");
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
    assertThat(system.intake.profile(person.profile()).at("/journey/routeId").asString())
        .isEqualTo("r-compleet");
  }

  @Test
  void canBePassedOverQuestionByQuestion() {
    browser.get("/mijn/werk");
    assertThat(browser.post("/mijn/werk", "work", "none").uri().getPath())
        .isEqualTo("/mijn/vaardigheden");
    assertThat(browser.post("/mijn/vaardigheden").uri().getPath()).isEqualTo("/mijn/doel");
    assertThat(browser.post("/mijn/doel", "goal", "unknown").uri().getPath())
        .isEqualTo("/mijn/vraag/status");
    String page = "/mijn/vraag/status";
    Set<String> asked = new LinkedHashSet<>();
    while (page.startsWith("/mijn/vraag/")) {
      assertThat(asked.add(page)).as("asked once: " + page).isTrue();
      page =
          browser.get("/mijn/vraag?na=" + page.substring("/mijn/vraag/".length())).uri().getPath();
    }
    assertThat(page).isEqualTo("/mijn/antwoorden");
    assertThat(asked).hasSizeGreaterThan(10).doesNotContain("/mijn/vraag/health");
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
    browser.get("/mijn/vraag/hoursPerWeek");
    List<String> form = new ArrayList<>(List.of());
    if (tapped != null) {
      form.addAll(List.of("hoursPerWeek", tapped));
    }
    form.addAll(List.of("hoursPerWeek-other", typed));
    browser.post("/mijn/vraag/hoursPerWeek", form.toArray(String[]::new));

    assertThat(answers().path("limits").path("hoursPerWeek").asInt()).as(how).isEqualTo(understood);
  }

  @Test
  void hoursThatNobodyKnowsAreNoneWhateverWasTypedBefore() {
    person.saysWork();
    browser.get("/mijn/vraag/hoursPerWeek");
    browser.post("/mijn/vraag/hoursPerWeek", "hoursPerWeek", "", "hoursPerWeek-other", "6");

    assertThat(answers().path("limits").has("hoursPerWeek")).isFalse();
  }

  @Test
  void whatIsTakenBackIsForgotten() {
    person.saysWork();
    answer("postcode", "9401", "status");
    answer("postcode", "", "status");

    assertThat(answers().path("situation").has("postcode")).isFalse();
  }

  @Test
  void whoHasNoEmployerAnyMoreHasNoContractEither() {
    person.saysWork();
    person.saysSituation();
    answer("contract", "PERMANENT", "hoursPerWeek");
    browser.get("/mijn/vraag/status");
    browser.post("/mijn/vraag/status", "status", "JOB_SEEKER");

    assertThat(answers().path("situation").path("status").asString()).isEqualTo("JOB_SEEKER");
    assertThat(answers().path("situation").has("contract")).isFalse();
  }

  @Test
  void changingOneAnswerLeadsBackToWhereOneCameFrom() {
    person.saysWork();
    browser.get("/mijn/vraag/postcode?van=controle");

    assertThat(
            browser
                .post("/mijn/vraag/postcode", "postcode", "9401", "van", "controle")
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

  @Test
  void oneCanGoBackAndOnAgainAndNothingIsAskedTwice() {
    person.saysWork();
    person.saysSituation();
    answer("hurdles", "TIME", "hoursPerWeek");
    assertThat(browser.get("/mijn/vraag/hoursPerWeek").body())
        .contains("href=\"/mijn/vraag/hurdles\"");

    browser.get("/mijn/vraag/hurdles");
    answer("hurdles", "PERSONAL", "hoursPerWeek");
    answer("hoursPerWeek", "4", "health");
  }

  private void answer(String question, String answer, String next) {
    browser.get("/mijn/vraag/" + question);
    assertThat(browser.post("/mijn/vraag/" + question, question, answer).uri().getPath())
        .isEqualTo("/mijn/vraag/" + next);
  }

  private JsonNode answers() {
    return system.intake.profile(person.profile()).path("answers");
  }
}

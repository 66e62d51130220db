package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What somebody must know beside the steps and the money of a route. */
class AroundRoutesTest {

  private final GatewaySystem system = GatewaySystem.running();
  private final Person person = Person.visiting(system);

  @Test
  void everyStepTellsTheLanguageOfItsLessons() {
    assertThat(person.hasRoutes().body())
        .containsSubsequence("Medicijnen geven: basis", "Taal van de les", "Nederlands")
        .containsSubsequence("Taal van de les", "Engels");
  }

  @Test
  void whoSeeksWorkReadsOnceToAskWhetherABenefitGoesOn() {
    person.hasRoutes();
    assertThat(person.browser.get("/mijn/routes").body()).doesNotContain("behoud van uitkering");
    person.browser.get("/mijn/vraag/status");
    person.browser.post("/mijn/vraag/status", "status", "JOB_SEEKER");

    assertThat(times("behoud van uitkering", person.browser.get("/mijn/routes").body())).isOne();
    assertThat(person.browser.post("/mijn/routes/r-snel/kies").body())
        .containsSubsequence(
            "Krijg je een uitkering (WW, bijstand)?", "behoud van uitkering", "Meld je aan voor");
  }

  @Test
  void whoWantsHelpReadsOfEachStepWhetherItIsThere() {
    assertThat(person.hasRoutes().body()).doesNotContain("Fijn om te hebben");
    person.browser.get("/mijn/vraag/help");
    person.browser.post("/mijn/vraag/help", "help", "STEP_FREE", "help", "CHILDCARE");

    assertThat(person.browser.get("/mijn/routes?route=r-snel").body())
        .containsSubsequence(
            "Fijn om te hebben",
            "Opvang voor mijn kinderen: dat weten we niet, vraag het",
            "Een gebouw zonder trappen of drempels: ja");
  }

  @Test
  void withoutARouteEveryAdviceLeadsSomewhere() {
    person.asksForRoutes();
    system
        .routes()
        .publishNone(
            person.profile(),
            person.version(),
            "\u2018Medicijnen veilig geven\u2019 kan wel. IDW (idw.nl) en het Werkcentrum helpen.",
            "terp-medicatie-online",
            "Medicijnen veilig geven");

    assertThat(person.awaits("We vonden nog geen route").body())
        .contains("<a href=\"/aanbod/terp-medicatie-online\">Medicijnen veilig geven</a>")
        .contains("<a href=\"https://www.idw.nl\">idw.nl</a>")
        .contains("<a href=\"https://www.werkcentrum.nl\">Werkcentrum</a>")
        .contains("href=\"/regelingen?voor=EMPLOYEE\"")
        .containsSubsequence("Kom je er niet uit?", "href=\"/advies\"");
  }

  @Test
  void aDiplomaFromAnotherCountryIsThoughtOfAtTheQuestion() {
    person.saysWork();

    assertThat(person.browser.get("/mijn/vraag/education").body())
        .containsSubsequence(
            "Wat is je hoogste diploma?", "diploma uit een ander land", "https://www.idw.nl");
  }

  private static long times(String words, String page) {
    return Pattern.compile(Pattern.quote(words)).matcher(page).results().count();
  }
}

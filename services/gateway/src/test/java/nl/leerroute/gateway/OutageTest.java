package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerroute.gateway.partners.StubServer.Mood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutageTest implements Recovering {

  /** One wait for a silent service, never two in turn. */
  private static final Duration BOUND = GatewaySystem.PATIENCE.multipliedBy(2).minusMillis(200);

  private final GatewaySystem system = GatewaySystem.running();
  private final Person person = Person.visiting(system);
  private final Browser browser = person.browser;

  @ParameterizedTest
  @EnumSource(
      value = Mood.class,
      names = {"FAILING", "SILENT"})
  void whatCannotBeStoredIsNotAcknowledgedAndStaysOnThePage(Mood mood) {
    person.saysWork();
    browser.get("/mijn/vraag/hoursPerWeek");
    system.intake.become(mood);
    HttpResponse<String> page =
        within(() -> browser.post("/mijn/vraag/hoursPerWeek", "hoursPerWeek", "11"));

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body())
        .contains("Je antwoorden zijn nog niet bewaard", "value=\"11\"", "name=\"_csrf\"");
    GatewaySystem.running().awaitRecovery();
    assertThat(browser.post("/mijn/vraag/hoursPerWeek", "hoursPerWeek", "11").uri().getPath())
        .startsWith("/mijn/vraag/");
  }

  @Test
  void withIntakeAwayThePageSaysThatTheAnswersAreSafe() {
    person.saysWork();
    system.intake.become(Mood.SILENT);
    HttpResponse<String> page = within(() -> browser.get("/mijn/antwoorden"));

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body()).contains("Dit werkt nu even niet", "Je antwoorden zijn bewaard.");
  }

  @Test
  void skillsThatCannotBeStoredStayTickedAsSkillsOfWork() {
    person.saysWork();
    String skill = firstSkill(browser.get("/mijn/vaardigheden").body());
    String work = system.catalogue.uri("zorgassistent");
    system.intake.become(Mood.SILENT);
    HttpResponse<String> page =
        within(
            () ->
                browser.post(
                    "/mijn/vaardigheden", "occupation", work, "ofwork", skill, "q", "", "van", ""));

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body())
        .contains("Je antwoorden zijn nog niet bewaard")
        .contains("name=\"ofwork\" value=\"" + skill + "\" checked");
  }

  @ParameterizedTest
  @EnumSource(
      value = Mood.class,
      names = {"FAILING", "SILENT"})
  void routesThatCannotBeAskedForNowCanBeAskedForAgain(Mood mood) {
    person.saysWork();
    browser.get("/mijn/antwoorden");
    system.intake.become(mood);
    HttpResponse<String> page = within(() -> browser.post("/mijn/antwoorden"));

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body())
        .contains("Wat je eerder invulde is bewaard", "Probeer opnieuw", "name=\"_csrf\"");
    GatewaySystem.running().awaitRecovery();
    assertThat(browser.post("/mijn/antwoorden").body()).contains("We zoeken je routes");
  }

  @Test
  void answersAreThereToCheckWithTheCatalogueAndFundingSilent() {
    person.saysWork();
    person.saysSituation();
    system.catalogue.become(Mood.SILENT);
    system.funding.become(Mood.SILENT);
    HttpResponse<String> page = within(() -> browser.get("/mijn/antwoorden"));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Ik werk bij een werkgever", "Laat mijn routes zien");
  }

  @Test
  void routesAreThereWithoutTheServicesThatMadeThem() {
    person.hasRoutes();
    system.intake.become(Mood.FAILING);
    system.catalogue.become(Mood.FAILING);
    system.funding.become(Mood.FAILING);

    assertThat(browser.get("/mijn/routes").body()).contains("Meest compleet");
  }

  @Test
  void aChoiceThatCannotBeStoredNowIsMadeAgainAsOneChoice() {
    person.hasRoutes();
    system.intake.become(Mood.FAILING);
    HttpResponse<String> page = browser.post("/mijn/routes/r-snel/kies");

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body())
        .contains("Je keuze is nog niet bewaard", "Probeer opnieuw", "/mijn/routes/r-snel/kies")
        .doesNotContain("Mooi, je hebt een route gekozen", "Wat je invulde");
    String once = once(page);
    assertThat(once(browser.post("/mijn/routes/r-snel/kies", "once", once))).isEqualTo(once);
    GatewaySystem.running().awaitRecovery();
    assertThat(browser.post("/mijn/routes/r-snel/kies", "once", once).body())
        .contains("Mooi, je hebt een route gekozen");
  }

  private static String once(HttpResponse<String> page) {
    Matcher once = Pattern.compile("name=\"once\" value=\"([0-9a-f-]{36})\"").matcher(page.body());
    assertThat(once.find()).isTrue();
    return once.group(1);
  }

  @Test
  void withTheCatalogueAwayOneCanGoOn() {
    system.catalogue.become(Mood.SILENT);
    HttpResponse<String> page = within(() -> browser.get("/mijn/werk?q=zorg"));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Zoeken lukt nu even niet");
    assertThat(browser.post("/mijn/werk", "work", "other").uri().getPath())
        .isEqualTo("/mijn/vaardigheden");
  }

  @Test
  void withFundingAwayAnEarlierAnswerIsNotLostFromTheForm() {
    person.saysWork();
    person.saysSituation();
    browser.get("/mijn/vraag/cao");
    browser.post("/mijn/vraag/cao", "cao", "cao-unheard-of");
    system.funding.become(Mood.FAILING);

    assertThat(browser.get("/mijn/vraag/cao").body())
        .containsPattern("value=\"cao-unheard-of\" selected");
  }

  @Test
  void withTheIdentityServerAwayOneCanGoOnWithoutAccount() {
    system.identity.become(Mood.FAILING);
    HttpResponse<String> page =
        within(() -> new Browser(system.freshInstance()).get("/oauth2/authorization/leerroute"));

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(browser.get("/mijn/werk").statusCode()).isEqualTo(200);
  }

  private static String firstSkill(String page) {
    Matcher skill = Pattern.compile("name=\"ofwork\" value=\"([^\"]+)\"").matcher(page);
    assertThat(skill.find()).isTrue();
    return skill.group(1);
  }

  private static HttpResponse<String> within(Supplier<HttpResponse<String>> call) {
    long start = System.nanoTime();
    HttpResponse<String> response = call.get();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BOUND);
    return response;
  }
}

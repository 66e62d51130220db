package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What makes learning hard is asked without a why, and what is delicate only with consent. */
class HurdlesTest {

  private static final String HURDLES = "/mijn/vraag/hurdles";
  private static final String DELICATE = "/mijn/vraag/health";

  private final GatewaySystem system = GatewaySystem.running();
  private final Person person = Person.visiting(system);
  private final Browser browser = person.browser;

  @Test
  void whoWantsToSolveSomethingElseFirstIsShownHelpAndNoCourses() {
    person.saysWork();

    HttpResponse<String> help = says("OTHER_FIRST");

    assertThat(help.uri().getPath()).isEqualTo("/hulp");
    assertThat(help.body())
        .contains("Schulden", "https://geldfit.nl", "Taalhuis", "Sociaal raadslieden", "huisarts")
        .doesNotContain("/aanbod/");
    assertThat(limits().path("hurdles").path(0).asString()).isEqualTo("OTHER_FIRST");
  }

  @Test
  void nothingDelicateIsAskedOfWhoDidNotBeginAboutIt() {
    person.saysWork();
    assertThat(browser.get(DELICATE).uri().getPath()).isNotEqualTo(DELICATE);

    says("PERSONAL");

    assertThat(browser.get(DELICATE).body())
        .contains("Ik kan geen zwaar werk doen", "Mogen we deze antwoorden bewaren?");
  }

  @Test
  void withoutConsentNothingIsSentAndNothingThatWasTickedIsLost() {
    person.saysWork();
    says("PERSONAL");
    browser.get(DELICATE);

    HttpResponse<String> refused = delicate("");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.uri().getPath()).isEqualTo(DELICATE);
    assertThat(refused.body())
        .contains("Zeg eerst dat we dit mogen bewaren")
        .containsPattern("value=\"NO_HEAVY_WORK\"\\s+checked");
    assertThat(limits().has("health")).isFalse();
  }

  @Test
  void withConsentItIsKeptAndWithoutTheHurdleItIsGone() {
    person.saysWork();
    says("PERSONAL");
    browser.get(DELICATE);
    delicate("GIVEN");
    assertThat(limits().path("health").path(0).asString()).isEqualTo("NO_HEAVY_WORK");
    assertThat(limits().path("consent").asString()).isEqualTo("GIVEN");
    assertThat(browser.get("/mijn/antwoorden").body()).contains("Ik kan geen zwaar werk doen");

    says("TIME");

    assertThat(limits().has("health")).isFalse();
    assertThat(limits().has("consent")).isFalse();
  }

  private HttpResponse<String> says(String hurdle) {
    browser.get(HURDLES);
    return browser.post(HURDLES, "hurdles", hurdle);
  }

  private HttpResponse<String> delicate(String consent) {
    return browser.post(DELICATE, "health", "NO_HEAVY_WORK", "consent", consent);
  }

  private JsonNode limits() {
    return system.intake.profile(person.profile()).path("answers").path("limits");
  }
}

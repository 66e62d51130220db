package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerroute.gateway.partners.StubIdentity.Login;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody teaches is shown to those who can do something about it. */
class DemandTest {

  private final GatewaySystem system = GatewaySystem.running();
  private final Browser browser = new Browser(system.address());

  @ParameterizedTest
  @CsvSource({"PROVIDER, zorgschool-de-blauwe-terp", "ANALYST,", "OPERATOR,"})
  void aSkillIsCalledByItsNameWithThePeopleWhoMissIt(String role, @Nullable String organisation) {
    system.insights.areMissing(system.catalogue.uri("cliënten nieuwe dingen leren"), 40);
    system.insights.areMissing("http://example.org/skill/unknown", 10);
    logIn(role, organisation);

    assertThat(browser.get("/aanbieder/vraag?regio=AM01").body())
        .contains("Groningen, week 46 van 2026", "Wat mensen missen, in tienen.")
        .containsSubsequence("cliënten nieuwe dingen leren", "40")
        .containsSubsequence("Naam nu niet te vinden", "10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"WORKER", "EMPLOYER", "FUND_OFFICER", "ADVISER"})
  void forOthersThereIsNoSuchPage(String role) {
    logIn(role, null);

    assertThat(browser.get("/aanbieder/vraag").statusCode()).isEqualTo(404);
  }

  @Test
  void beforeTheFirstFiguresThePageSaysWhenTheyCome() {
    system.insights.loseFigures();
    try {
      Browser fresh = new Browser(system.freshInstance());
      system.identity.nextIs(new Login("cijferaar", "Iemand", "ANALYST", null));
      fresh.get("/overzicht");
      assertThat(fresh.get("/aanbieder/vraag").body())
          .contains("De eerste komen op maandag 23 november 2026, vanaf 06:00 uur.")
          .doesNotContain("<table");
    } finally {
      system.insights.publishFigures();
    }
  }

  private void logIn(String role, @Nullable String organisation) {
    system.identity.nextIs(new Login("vraag-" + role, "Iemand", role, organisation));
    browser.get("/overzicht");
  }
}

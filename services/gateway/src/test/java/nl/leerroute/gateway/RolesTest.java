package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerroute.gateway.partners.StubIdentity.Login;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {

  private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");

  private final GatewaySystem system = GatewaySystem.running();
  private final Browser browser = new Browser(system.address());

  @ParameterizedTest
  @CsvSource({
    "WORKER, , Begin met een paar vragen",
    "EMPLOYER, , Regelingen voor werkgevers",
    "FUND_OFFICER, voorbeeldfonds-zorg, Bijdrage voor kleine werkgevers",
    "PROVIDER, zorgschool-de-blauwe-terp, Helpende Zorg en Welzijn",
    "ADVISER, , Begin een nieuw gesprek",
    "ANALYST, , Kleine aantallen laten we niet zien",
    "OPERATOR, , Wie mag opleidingen aanbieden",
    "OPERATOR, , Hier beheer je de beroepen en vaardigheden",
  })
  void everybodyFindsWhatTheyCanDoNow(String role, String organisation, String seen) {
    assertThat(overview(role, organisation)).contains("Welkom, Iemand", seen);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WORKER",
        "EMPLOYER",
        "FUND_OFFICER",
        "PROVIDER",
        "ADVISER",
        "ANALYST",
        "OPERATOR"
      })
  void everyLinkLeadsSomewhere(String role) {
    Matcher links =
        LINK.matcher(
            overview(
                role,
                role.equals("PROVIDER") ? "zorgschool-de-blauwe-terp" : "voorbeeldfonds-zorg"));
    while (links.find()) {
      assertThat(browser.get(links.group(1).replace("&amp;", "&")).statusCode())
          .as(links.group(1))
          .isEqualTo(200);
    }
  }

  @Test
  void anotherFundsSchemesAreNotAmongOnesOwn() {
    assertThat(overview("FUND_OFFICER", "uwv"))
        .contains("STAP-budget")
        .doesNotContain("Zorgvoucher");
  }

  @Test
  void aRoleThatIsUnknownHereGivesNothing() {
    assertThat(overview("KING", null)).contains("heeft hier nog geen rol");
  }

  @Test
  void theOverviewAsksWhoIsThere() {
    system.identity.nextIs(new Login("iemand", "Iemand", "ANALYST", null));

    assertThat(browser.get("/overzicht").body()).contains("Welkom, Iemand");
  }

  private String overview(String role, @Nullable String organisation) {
    system.identity.nextIs(new Login("iemand-" + role, "Iemand", role, organisation));
    return browser.get("/overzicht").body();
  }
}

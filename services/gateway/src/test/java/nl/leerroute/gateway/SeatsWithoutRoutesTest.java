package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** From the page of an offer to a seat, for somebody who never answered a question. */
class SeatsWithoutRoutesTest {

  private static final String DATED =
      "/mijn/plek?offer=terp-wondzorg&start=2099-01-18&run=run-2099";
  private static final String ANY_TIME = "/mijn/plek?offer=terp-ziekteleer-online";

  private final GatewaySystem system = GatewaySystem.running();
  private final Browser browser = new Browser(system.address());

  @Test
  void thePageOfAnOfferLeadsToAPlaceInThatRun() {
    assertThat(browser.get("/aanbod/terp-wondzorg").body()).contains(DATED.replace("&", "&amp;"));
    assertThat(browser.get(DATED).body())
        .contains("zondag 18 januari 2099", "Assen", "Zorgschool De Blauwe Terp");

    assertThat(asks("terp-wondzorg", "2099-01-18", "run-2099").body())
        .contains("Je plek is gevraagd");
  }

  @Test
  void whereOneCanBeginAtAnyTimeOneChoosesADayFromTomorrowOn() {
    assertThat(browser.get("/aanbod/terp-ziekteleer-online").body())
        .contains("href=\"" + ANY_TIME + "\"");
    assertThat(browser.get(ANY_TIME).body()).contains("Wanneer wil je beginnen?", "type=\"date\"");

    HttpResponse<String> past = asks("terp-ziekteleer-online", "2020-01-01", "");
    assertThat(past.statusCode()).isEqualTo(422);
    assertThat(past.body())
        .contains("Kies een dag vanaf morgen, binnen een jaar.", "value=\"Wietske Dijkstra\"");
    assertThat(asks("terp-ziekteleer-online", "2099-03-01", "").statusCode())
        .as("nobody knows whether it is still given then")
        .isEqualTo(422);
    String soon = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusMonths(2).toString();
    assertThat(asks("terp-ziekteleer-online", soon, "").body()).contains("Je plek is gevraagd");
  }

  @Test
  void aProfileIsStoredBeforeThePlaceIsAskedForSoThatErasingItErasesThePlace() {
    Set<String> before = new HashSet<>(system.intake.ids());
    browser.get(DATED);
    asks("terp-wondzorg", "2099-01-18", "run-2099");

    assertThat(system.intake.ids()).hasSize(before.size() + 1);
  }

  @Test
  void aRunThatIsNotThereCannotBeAskedFor() {
    assertThat(browser.get(DATED + "x").statusCode()).isEqualTo(404);
    assertThat(browser.get("/mijn/plek?offer=terp-wondzorg").statusCode()).isEqualTo(404);
  }

  @Test
  void whoIsNotLoggedInReadsBeforeAndAfterHowToFindThePlaceAgain() {
    assertThat(browser.get("/").body()).doesNotContain("/mijn/plekken");
    assertThat(browser.get(DATED).body()).contains("12 uur niets", "Log in met je account");

    assertThat(asks("terp-wondzorg", "2099-01-18", "run-2099").body())
        .contains("12 uur niets", "Log in met je account");
    assertThat(browser.get("/").body()).contains("href=\"/mijn/plekken\"");
  }

  private HttpResponse<String> asks(String offer, String start, String run) {
    return browser.post(
        "/mijn/plek",
        "offer",
        offer,
        "start",
        start,
        "run",
        run,
        "name",
        "Wietske Dijkstra",
        "reachedAt",
        "06-12345678");
  }
}

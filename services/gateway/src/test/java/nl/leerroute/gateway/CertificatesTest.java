package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import nl.leerroute.gateway.partners.StubServer.Mood;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Certificates that end come back in time, as something to do. */
class CertificatesTest implements Recovering {

  private static final String PATH = "/mijn/certificaten";

  private final GatewaySystem system = GatewaySystem.running();
  private final Person person = Person.visiting(system);
  private final Browser browser = person.browser;
  private final LocalDate soon = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(40);

  @Test
  void whatEndsSoonIsToldWithAWayToRenewIt() {
    person.saysWork();
    browser.get(PATH);
    HttpResponse<String> page = adds("VCA", soon.format(DateTimeFormatter.ofPattern("d/M/uuuu")));

    assertThat(page.uri().getPath()).isEqualTo(PATH);
    assertThat(held().path(0).path("until").asString()).isEqualTo(soon.toString());
    assertThat(page.body()).contains("Vernieuw op tijd", "/aanbod?q=VCA");
    assertThat(browser.get("/mijn/antwoorden").body())
        .contains("Vernieuw op tijd", "VCA (veilig werken), tot en met");
  }

  @Test
  void whatEndsSoonStandsAboveRoutesAndFirstInTheListOfThingsToDo() {
    person.hasRoutes();
    browser.get(PATH);
    adds("BHV", soon.format(DateTimeFormatter.ofPattern("d-M-uuuu")));

    assertThat(browser.get("/mijn/routes").body()).contains("Vernieuw op tijd");
    assertThat(browser.post("/mijn/routes/r-compleet/kies").body())
        .containsSubsequence("Vernieuw: BHV", "/aanbod?q=BHV", "Meld je aan");
  }

  @Test
  void withoutTheCatalogueOneCanStillLookForIt() {
    person.saysWork();
    browser.get(PATH);
    adds("VCA", soon.format(DateTimeFormatter.ofPattern("d-M-uuuu")));
    system.catalogue.become(Mood.FAILING);

    assertThat(browser.get(PATH).body()).contains("Vernieuw op tijd", "/aanbod?q=VCA");
  }

  @Test
  void aDayThatIsNoneIsSaidBesideItsFieldAndStaysThere() {
    person.saysWork();
    browser.get(PATH);
    HttpResponse<String> page = adds("VCA", "31-2-2027");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains("id=\"fout-until\"", "value=\"31-2-2027\"")
        .containsPattern("value=\"VCA\"\\s+selected");
    assertThat(held()).isEmpty();
  }

  @Test
  void oneThatIsHeldNoMoreIsTakenAway() {
    person.saysWork();
    browser.get(PATH);
    adds("BHV", "");
    assertThat(browser.get(PATH).body()).contains("je zei niet tot wanneer");

    browser.post(PATH + "/weg", "which", "BHV");
    assertThat(held()).isEmpty();
  }

  private HttpResponse<String> adds(String kind, String until) {
    return browser.post(PATH, "kind", kind, "until", until);
  }

  private JsonNode held() {
    return system.intake.profile(person.profile()).path("answers").path("certificates");
  }
}

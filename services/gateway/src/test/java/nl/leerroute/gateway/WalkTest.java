package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.leerroute.gateway.partners.StubServer.Mood;
import org.junit.jupiter.api.Test;

/** How far somebody is with the chosen route, without scripts. */
class WalkTest implements Recovering {

  private static final String WALK = "/mijn/reis";

  private final GatewaySystem system = GatewaySystem.running();
  private final Person person = Person.visiting(system);
  private final Browser browser = person.browser;

  @Test
  void whoChoseNothingIsLedToTheRoutes() {
    person.hasRoutes();

    assertThat(browser.get(WALK).uri().getPath()).isEqualTo("/mijn/routes");
    assertThat(browser.get(WALK + "/agenda.ics").statusCode()).isEqualTo(404);
  }

  @Test
  void theChosenRouteIsKeptByIntakeAndNotByTheSessionAlone() {
    chooses();
    system.intake.chooses(person.profile(), "r-compleet");

    assertThat(browser.get("/mijn/routes/gekozen").body())
        .contains("Meld je aan voor “Verzorgende IG, derde leerweg”");
  }

  @Test
  void aPersonSaysHowItGoesAndSeesHowFarItIs() {
    chooses();
    assertThat(browser.get("/mijn/routes/gekozen").body()).contains(WALK, "agenda.ics");
    assertThat(browser.get(WALK).body())
        .contains("Je koos deze route op 22 november", "Route gekozen", "Geld aangevraagd")
        .contains("value=\"STARTED\"", "Nog niet");

    assertThat(says("STARTED").body())
        .contains("Je bent begonnen")
        .doesNotContain("value=\"STARTED\"");
    assertThat(says("COMPLETED").body()).contains("Gefeliciteerd", "Meer zelfvertrouwen");
    assertThat(
            browser.post(WALK, "hoe", "COMPLETED", "bracht", "MORE_PAY", "bracht", "GOLD").body())
        .contains("value=\"MORE_PAY\" checked");
    assertThat(system.intake.profile(person.profile()).at("/journey/gains").toString())
        .isEqualTo("[\"MORE_PAY\"]");
  }

  @Test
  void whoStoppedIsMetWithTheNextSmallStep() {
    chooses();
    assertThat(says("STOPPED").body())
        .contains("Je bent niet de enige", "Laat een adviseur je bellen. Praten kost niets.");

    assertThat(
            browser.post(WALK, "hoe", "STOPPED", "waardoor", "TIME", "waardoor", "PERSONAL").body())
        .contains("Dan zoeken we iets korters", "/mijn/vraag/hoursPerWeek?van=routes")
        .contains("Kijk wie je hiermee kan helpen", "value=\"TIME\" checked");
    assertThat(says("STARTED").body()).contains("Goed bezig");
  }

  @Test
  void whatCannotBeKeptNowIsKeptToBeSaidAgain() {
    chooses();
    browser.get(WALK);
    system.intake.become(Mood.FAILING);
    HttpResponse<String> unsaid = browser.post(WALK, "hoe", "STOPPED", "waardoor", "CARE");

    assertThat(unsaid.statusCode()).isEqualTo(503);
    assertThat(unsaid.body()).contains("value=\"STOPPED\"", "value=\"CARE\"", "Ik ben gestopt");
    assertThat(browser.get(WALK).statusCode()).isEqualTo(503);
    assertThat(browser.get("/mijn/routes/gekozen").body()).contains("Mooi, je hebt een route");
  }

  @Test
  void whatComesSoonIsNotForgottenUntilSomebodyStops() {
    chooses();
    system.intake.chooses(person.profile(), "r-snel");
    assertThat(browser.get(WALK).body())
        .contains("Vergeet dit niet", "Uiterlijk zaterdag 5 december 2026:")
        .contains("Op zaterdag 12 december 2026:");

    assertThat(says("STOPPED").body()).doesNotContain("Vergeet dit niet");
  }

  @Test
  void whatIsNoStateIsNotTaken() {
    chooses();

    assertThat(says("HAPPY").statusCode()).isEqualTo(400);
    assertThat(says("").statusCode()).isEqualTo(400);
  }

  @Test
  void theDaysAreAFileForACalendarThatStaysTheSame() {
    chooses();
    HttpResponse<String> file = browser.get(WALK + "/agenda.ics");

    assertThat(file.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
    assertThat(file.body())
        .startsWith("BEGIN:VCALENDAR\r\n")
        .contains("DTSTART;VALUE=DATE:20261205\r\n", "DTSTART;VALUE=DATE:20261212\r\n")
        .doesNotContain(person.profile());
    assertThat(browser.get(WALK + "/agenda.ics").body()).isEqualTo(file.body());
  }

  private void chooses() {
    person.hasRoutes();
    browser.get("/mijn/routes?route=r-snel");
    browser.post("/mijn/routes/r-snel/kies");
  }

  private HttpResponse<String> says(String state) {
    browser.get(WALK);
    return browser.post(WALK, "hoe", state);
  }
}

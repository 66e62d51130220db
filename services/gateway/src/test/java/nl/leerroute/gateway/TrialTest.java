package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import nl.leerroute.gateway.partners.StubIntake;
import nl.leerroute.gateway.partners.StubServer.Mood;
import org.junit.jupiter.api.Test;

/** Somebody tries out other answers, without scripts and without losing the own ones. */
class TrialTest implements Recovering {

  private static final String WHAT_IF = "/mijn/wat-als";

  private final GatewaySystem system = GatewaySystem.running();
  private final Person person = Person.visiting(system);
  private final Browser browser = person.browser;

  @Test
  void whoHasNoRoutesYetIsLedToThem() {
    assertThat(browser.get(WHAT_IF).uri().getPath()).isEqualTo("/mijn/werk");
    person.saysWork();
    assertThat(browser.get(WHAT_IF).uri().getPath()).isEqualTo("/mijn/antwoorden");
  }

  @Test
  void routesWithMoreHoursStandBesideTheOldOnesAndAreKept() {
    assertThat(person.hasRoutes().body()).contains("href=\"" + WHAT_IF + "\"");
    browser.get(WHAT_IF);
    HttpResponse<String> begun = tries("20", "", "");
    assertThat(begun.uri().getPath()).isEqualTo(WHAT_IF);
    assertThat(begun.body())
        .contains("We rekenen het uit", "http-equiv=\"refresh\"", "value=\"20\"");
    long before = person.version();
    system.routes().publish(system.intake.trialOf(person.profile()), 1, "iets anders");

    assertThat(beside())
        .contains("Nu, en wat je uitprobeert", "verzorgende IG", "iets anders", "Neem dit over")
        .contains("<th scope=\"row\">Duurt</th>", "<th scope=\"row\">Jij betaalt</th>")
        .doesNotContain("http-equiv=\"refresh\"", system.intake.trialOf(person.profile()));
    assertThat(browser.get("/mijn/routes").body()).contains("verzorgende IG");
    assertThat(person.version()).isEqualTo(before);

    browser.get(WHAT_IF);
    HttpResponse<String> kept = browser.post(WHAT_IF + "/houden");
    assertThat(kept.uri().getPath()).isEqualTo("/mijn/routes");
    assertThat(kept.body()).contains("We rekenen opnieuw");
    assertThat(system.intake.profile(person.profile()).at("/answers/limits/hoursPerWeek").asInt())
        .isEqualTo(20);
  }

  @Test
  void whatIsThrownAwayLeavesEverythingAsItWas() {
    person.hasRoutes();
    browser.get(WHAT_IF);
    tries("", StubIntake.ASSEN, "");
    system.routes().publish(system.intake.trialOf(person.profile()), 1);
    beside();

    assertThat(browser.post(WHAT_IF + "/weg").body())
        .contains("Wat wil je proberen?")
        .doesNotContain("Neem dit over");
    assertThat(system.intake.profile(person.profile()).toString()).doesNotContain(StubIntake.ASSEN);
  }

  @Test
  void otherWorkIsLookedForInTheSameForm() {
    person.hasRoutes();
    String cook = system.catalogue.uri("kok");
    browser.get(WHAT_IF);
    HttpResponse<String> found =
        browser.post(
            WHAT_IF, "hoursPerWeek", "30", "goal", person.goal(), "was", person.goal(), "q", "kok");
    assertThat(found.body())
        .contains("value=\"" + cook + "\"", "value=\"30\"", "name=\"gezocht\" value=\"kok\"");

    assertThat(
            browser
                .post(WHAT_IF, "goal", cook, "was", person.goal(), "q", "kok", "gezocht", "kok")
                .body())
        .contains("We rekenen het uit");
  }

  @Test
  void whatIsWrongIsSaidAndTheFormComesBackFilledIn() {
    person.hasRoutes();
    browser.get(WHAT_IF);
    assertThat(tries("", "", "").body()).contains("Verander iets");
    assertThat(tries("veel", "", "").body()).contains("Vul een heel getal in", "value=\"veel\"");
    HttpResponse<String> outside = tries("12", StubIntake.OUTSIDE_REGION, "");
    assertThat(outside.statusCode()).isEqualTo(422);
    assertThat(outside.body())
        .contains("alleen in het noorden", "value=\"12\"")
        .contains("value=\"" + StubIntake.OUTSIDE_REGION + "\"");
  }

  @Test
  void withIntakeAwayNothingIsTriedAndThatIsSaid() {
    person.hasRoutes();
    browser.get(WHAT_IF);
    system.intake.become(Mood.FAILING);

    HttpResponse<String> untried = tries("21", "", "");
    assertThat(untried.statusCode()).isEqualTo(503);
    assertThat(untried.body()).contains("value=\"21\"", "Wat als …?");
  }

  private HttpResponse<String> tries(String hours, String postcode, String goal) {
    return browser.post(WHAT_IF, "hoursPerWeek", hours, "postcode", postcode, "goal", goal);
  }

  /** The page as soon as both stand beside each other. */
  private String beside() {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(browser.get(WHAT_IF).body()).contains("Neem dit over"));
    return browser.get(WHAT_IF).body();
  }
}

package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Somebody who does not know yet what to become. */
class AdviceTest {

  private final GatewaySystem system = GatewaySystem.running();
  private final Person person = Person.visiting(system);

  @Test
  void findsAPersonToTalkTo() {
    String page = person.browser.get("/advies").body();

    assertThat(page)
        .contains("Werkcentrum Groningen Noord-Drenthe", "Harm Buiterplein 1", "zonder afspraak")
        .contains("https://www.leerwerkloket.nl");
  }

  @Test
  void makesAnOccupationTheGoalInOneTap() {
    person.asksForRoutes();
    String cook = system.catalogue.uri("kok");
    system.routes().publishDirections(person.profile(), person.version(), cook);
    String page = person.awaits("Dit werk is dichtbij").body();
    assertThat(page)
        .contains("kok", "luisteren", "value=\"" + cook + "\"", "href=\"/advies\"")
        .contains("Maak een route naar kok");

    person.browser.post("/mijn/doel", "goal", cook, "van", "routes");

    assertThat(system.intake.profile(person.profile()).toString()).contains(cook);
  }
}

package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An officer sees whom a scheme would reach before it is published. */
class DraftReachTest {

  private final GatewaySystem system = GatewaySystem.running();
  private final Browser browser = FundPeople.officer();

  @AfterEach
  void figuresAreBack() {
    system.insights.publishFigures();
  }

  private String sound() {
    String draft = begun();
    browser.get(draft + "/algemeen");
    browser.post(draft + "/algemeen", "versie", "1", "rule.kind", "GRANT");
    return draft;
  }

  private String begun() {
    browser.get("/fonds/concepten");
    return browser.post("/fonds/concepten").uri().getPath();
  }

  @Test
  void peopleAndMoneyAreShownByRegionAndGroup() {
    String draft = sound();
    assertThat(browser.get(draft).body()).contains(draft + "/bereik");

    assertThat(browser.get(draft + "/bereik?prijs=500&deel=50").body())
        .contains("Groningen", "in loondienst", "Ja: 120 mensen", "Misschien: 30 mensen")
        .contains("Ergens anders, of niet bekend", "niet verteld")
        .contains("€ 30.000", "€ 99.000", "bevestigden");
  }

  @Test
  void whatIsTypedWronglyIsSaidAndStaysInItsField() {
    String draft = sound();

    HttpResponse<String> price = browser.get(draft + "/bereik?prijs=veel&deel=10");
    assertThat(price.statusCode()).isEqualTo(422);
    assertThat(price.body()).contains("Vul een bedrag in", "value=\"veel\"").doesNotContain("Ja: ");
    for (String percent : new String[] {"0", "101", "1.5", ""}) {
      assertThat(browser.get(draft + "/bereik?prijs=1000&deel=" + percent).body())
          .as(percent)
          .containsAnyOf("een heel getal in van 1 tot en met 100", "value=\"10\"");
    }
  }

  @Test
  void aRuleThatIsWrongAndFiguresThatAreNotThereAreSaid() {
    assertThat(browser.get(begun() + "/bereik").body()).contains("als alles in de regeling klopt");
    system.insights.loseFigures();

    assertThat(browser.get(sound() + "/bereik").body()).contains("Er zijn nog geen cijfers.");
  }

  @Test
  void forAnybodyElseThereIsNoSuchPage() {
    String draft = sound();
    Browser provider = FundPeople.loggedIn("PROVIDER");

    assertThat(provider.get(draft + "/bereik").statusCode()).isEqualTo(404);
    assertThat(browser.get("/fonds/concepten/nergens/bereik").statusCode()).isEqualTo(404);
  }
}

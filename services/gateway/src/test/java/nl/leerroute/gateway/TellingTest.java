package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerroute.gateway.partners.StubCatalogue;
import nl.leerroute.gateway.partners.StubServer.Mood;
import org.junit.jupiter.api.Test;

/** Whoever tells about a day at work gets skills to tick, with the words that were the reason. */
class TellingTest {

  private final GatewaySystem system = GatewaySystem.running();
  private final Person person = Person.visiting(system);
  private final Browser browser = person.browser;

  @Test
  void aTextGivesSkillsToTickAndNoneIsTickedByItself() {
    assertThat(tell("Ik zorg voor de bijen."))
        .contains("Ik zorg voor de bijen.", "tend bees", "omdat je schreef: bijen")
        .doesNotContainPattern("value=\"" + StubCatalogue.BEES + "\"[^>]* checked");
  }

  @Test
  void whatIsTickedIsStoredAndTheTextIsNot() {
    person.saysWork();
    tell("Ik zorg voor de bijen.");
    browser.post(
        "/mijn/vaardigheden",
        "skill",
        StubCatalogue.BEES,
        "day",
        "Ik zorg voor de bijen.",
        "van",
        "");

    assertThat(system.intake.profile(person.profile()).toString())
        .contains(StubCatalogue.BEES)
        .doesNotContain("bijen");
  }

  @Test
  void aTextWithoutSkillsGetsASentence() {
    assertThat(tell("Niets bijzonders.")).contains("We vinden hier geen vaardigheden bij");
  }

  @Test
  void aTickStaysWhenSomebodyTellsMore() {
    browser.get("/mijn/vaardigheden");
    String page =
        browser
            .post(
                "/mijn/vaardigheden",
                "skill",
                StubCatalogue.BEES,
                "suggest",
                "yes",
                "day",
                "Ik zorg voor de bijen en de honing.")
            .body();

    assertThat(page).containsOnlyOnce("value=\"" + StubCatalogue.BEES + "\"");
  }

  @Test
  void withoutTheCatalogueTheTextStaysOnThePage() {
    browser.get("/mijn/vaardigheden");
    system.catalogue.become(Mood.FAILING);
    String page =
        browser
            .post("/mijn/vaardigheden", "suggest", "yes", "day", "Ik zorg voor de bijen.")
            .body();
    system.catalogue.become(Mood.HEALTHY);
    system.awaitRecovery();

    assertThat(page).contains("Ik zorg voor de bijen.", "Zoeken lukt nu even niet");
  }

  private String tell(String day) {
    browser.get("/mijn/vaardigheden");
    return browser.post("/mijn/vaardigheden", "suggest", "yes", "day", day).body();
  }
}

package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerroute.gateway.partners.StubCatalogue;
import org.junit.jupiter.api.Test;

/** Whoever reads the name of an occupation or a skill knows in which language it is. */
class ConceptNamesTest {

  private static final String REGULATED = "vraagt de wet een diploma, registratie of vergunning";

  private final GatewaySystem system = GatewaySystem.running();
  private final Person person = Person.visiting(system);
  private final Browser browser = person.browser;

  @Test
  void aNameThatIsOnlyEnglishIsMarkedSoWithItsDutchGroup() {
    assertThat(findSkill("tend bees"))
        .contains("<span lang=\"en\">tend bees</span>", "Engels", "hoort bij: dieren verzorgen");
  }

  @Test
  void itIsMarkedWhereverItIsShownLater() {
    person.saysWork();
    browser.get("/mijn/vaardigheden");
    browser.post("/mijn/vaardigheden", "skill", StubCatalogue.BEES, "van", "");

    assertThat(browser.get("/mijn/vaardigheden").body())
        .contains("<span lang=\"en\">tend bees</span>", "Engels");
    assertThat(browser.get("/mijn/antwoorden").body())
        .contains("<span lang=\"en\">tend bees</span>", "Engels");
  }

  @Test
  void aDutchNameIsNotMarkedForAReaderOfDutch() {
    assertThat(browser.get("/mijn/werk?q=zorgassistent").body())
        .contains("<span>zorgassistent</span>")
        .doesNotContain("hoort bij:", "Engels</span>");
  }

  @Test
  void anEnglishNameIsNotMarkedForAReaderOfEnglish() {
    browser.get("/taal/en");

    assertThat(findSkill("tend bees")).contains("<span>tend bees</span>");
  }

  @Test
  void workThatTheLawWatchesIsToldSo() {
    String nurse = system.catalogue.uri("verpleegkundige");
    assertThat(browser.get("/mijn/doel?q=verpleegkundige").body()).contains(REGULATED);
    assertThat(browser.get("/mijn/doel?q=zorgassistent").body()).doesNotContain(REGULATED);

    browser.post("/mijn/doel", "goal", nurse, "van", "");
    assertThat(browser.get("/mijn/antwoorden").body()).contains(REGULATED);
  }

  @Test
  void workThatIsFoundByAnotherNameSaysWhich() {
    assertThat(browser.get("/mijn/werk?q=interieurverzorger").body())
        .contains("<span>schoonmaker</span>", "ook: interieurverzorger");
    assertThat(browser.get("/mijn/werk?q=schoonmaker").body()).doesNotContain("ook: ");
  }

  private String findSkill(String words) {
    browser.get("/mijn/vaardigheden");
    return browser.post("/mijn/vaardigheden", "search", "yes", "q", words).body();
  }
}

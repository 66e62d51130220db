package nl.leerroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody looks for money, asks a scheme three things, and says what is not right about it. */
class SchemesIT {

  private static final String ZORGFONDS = "Voorbeeld: Zorgfonds Noord";

  @RegisterExtension private static final DemoInBrowser demo = new DemoInBrowser();

  @ParameterizedTest
  @CsvSource({"320, true", "1280, true", "390, false"})
  void whoWorksInCareFindsMoneyAndHearsWhetherItIsForThem(int width, boolean javaScript) {
    Page page = demo.page(width, javaScript);
    page.navigate(demo.at("/regelingen"));
    page.locator("#voor").selectOption("EMPLOYEE");
    page.locator("#postcode").fill("9711");
    page.locator(".lr-browse__form .lr-actions button").click();
    assertThat(page.url()).contains("voor=EMPLOYEE", "postcode=9711");
    assertThat(page.locator("main").innerText())
        .contains(ZORGFONDS, "Gratis advies")
        .doesNotContain("omscholing Utrecht");
    look(page, javaScript, "schemes");

    page.locator(".lr-card__title a", titled(ZORGFONDS)).first().click();
    look(page, javaScript, "scheme");
    page.locator("a[href^='/mijn/check/']").click();
    assertThat(page.locator("fieldset, .lr-field").count()).isGreaterThanOrEqualTo(3);
    look(page, javaScript, "check");

    answer(page, "work.contractHours", "heel veel");
    send(page);
    assertThat(page.locator(".lr-field--wrong").innerText()).contains("een geheel getal");
    look(page, javaScript, "check-wrong");

    answer(page, "work.contractHours", "32");
    page.locator("input[name='person.status'][value=EMPLOYEE]").check();
    page.locator("input[name='work.cao'][value=cao-vvt]").check();
    send(page);
    assertThat(page.locator("main").innerText()).contains("Ja, zo te zien kun je dit krijgen");
    look(page, javaScript, "check-yes");

    page.locator("input[name='work.cao'][value='-']").check();
    send(page);
    assertThat(page.locator("main").innerText()).contains("Nee, deze regeling is niet voor jou");
  }

  @ParameterizedTest
  @CsvSource({"PENSIONER", "HOME_MAKER", "SELF_EMPLOYED", "JOB_SEEKER", "NOT_SEEKING"})
  void nobodyEndsWithAnEmptyPage(String situation) {
    Page page = demo.page(Browser.SMALLEST_PHONE, true);
    page.navigate(demo.at("/regelingen?stand=OPEN&voor=" + situation));

    assertThat(page.locator("section h2").allInnerTexts()).contains("Dit is er ook");
    assertThat(page.locator("main .lr-card").count()).isGreaterThanOrEqualTo(3);
    look(page, true, "schemes-" + situation);
  }

  @Test
  void whatIsNotRightReachesTheFundAndIsSettled() {
    Page reader = demo.page(390, true);
    reader.navigate(demo.at("/mijn/klopt-niet/voorbeeld-zorgfonds/1"));
    reader.locator("main form button").click();
    assertThat(reader.locator(".lr-field--wrong").innerText()).contains("Schrijf op wat");
    look(reader, true, "remark-wrong");
    reader.locator("textarea").fill("Het bedrag is € 700,\nniet € 750.");
    reader.locator("main form button").click();
    assertThat(reader.locator("h1").innerText()).contains("Bedankt");
    look(reader, true, "remark-done");

    Page officer = demo.loggedIn(390, "fondsmedewerker", "/fonds");
    officer.locator("a[href='/fonds/meldingen']").click();
    assertThat(officer.locator("main").innerText()).contains("Het bedrag is € 700,");
    look(officer, true, "remarks");
    officer.locator("main form button").first().click();
    assertThat(officer.locator("main").innerText()).contains("Er wachten geen meldingen.");
  }

  @ParameterizedTest
  @CsvSource({"320", "1280"})
  void aProviderSeesWhichSchemesPayACourseAndWhereToFillInMore(int width) {
    Page provider = demo.loggedIn(width, "aanbieder", "/aanbieder");
    provider.locator("main a[href$='/regelingen']").first().click();

    assertThat(provider.locator("h2").allInnerTexts())
        .anyMatch(heading -> heading.startsWith("Betaalt niet"));
    look(provider, true, "offer-money");
    provider.locator("a[href*='#veld-']").first().click();
    assertThat(provider.url()).contains("/aanbieder/cursus/", "#veld-");
  }

  private static void answer(Page page, String fact, String typed) {
    page.locator("input[name='" + fact + "']").fill(typed);
  }

  private static void send(Page page) {
    page.locator("main form .lr-actions button").click();
    page.waitForLoadState();
  }

  private static Page.LocatorOptions titled(String title) {
    return new Page.LocatorOptions().setHasText(title);
  }

  private static void look(Page page, boolean javaScript, String name) {
    Browser.keep(page, name + "-" + page.viewportSize().width);
    if (javaScript) {
      assertThat(Browser.barriers(page)).as(name).isEmpty();
      assertThat(Browser.overflow(page)).as(name + " is wider than its window").isNotPositive();
    }
  }
}

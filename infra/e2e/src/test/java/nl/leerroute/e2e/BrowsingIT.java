package nl.leerroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person looks around, finds a course, and goes on to what it would cost. */
class BrowsingIT {

  @RegisterExtension private static final DemoInBrowser demo = new DemoInBrowser();

  @ParameterizedTest
  @CsvSource({"320, true", "1280, true", "390, false"})
  void leadsFromAWordToACourseAndToWhatItCosts(int width, boolean javaScript) {
    Page page = demo.page(width, javaScript);
    page.navigate(demo.at("/"));
    page.locator("main a[href='/aanbod']").click();
    look(page, javaScript, "browse");

    page.locator("#zoek").fill("heftruckchauffeur");
    page.locator("#postcode").fill("9711");
    page.locator(".lr-browse__form .lr-actions button").first().click();
    assertThat(page.url()).contains("q=heftruckchauffeur", "postcode=9711");
    Locator found = page.locator(".lr-hit h3 a");
    assertThat(found.allInnerTexts()).anyMatch(title -> title.contains("Heftruck"));
    look(page, javaScript, "browse-found");

    page.locator(".lr-hit", new Page.LocatorOptions().setHasText("Heftruck"))
        .first()
        .locator("h3 a")
        .click();
    assertThat(page.locator("h1").innerText()).contains("Heftruck");
    look(page, javaScript, "offer");

    page.locator(".lr-route__side a.lr-button").click();
    assertThat(page.url()).endsWith("/mijn/werk");
    assertThat(page.locator("main").innerText()).contains("Je keek naar", "Heftruck");
    look(page, javaScript, "looking");
  }

  @ParameterizedTest
  @CsvSource({"320", "1280"})
  void twoCoursesStandBesideEachOther(int width) {
    Page page = demo.page(width, true);
    page.navigate(demo.at("/aanbod?q=excel"));
    Locator ticks = page.locator("input[name=kies]");
    ticks.nth(0).check();
    ticks.nth(1).check();
    page.locator(".lr-compare-bar button").click();

    assertThat(page.locator(".lr-compare__one").count()).isEqualTo(2);
    look(page, true, "compare");
  }

  @Test
  void whatIsTypedStaysInTheOtherLanguageAndNoLonger() {
    Page page = demo.page(390, true);
    page.navigate(demo.at("/aanbod"));
    page.locator("#zoek").fill("lassen");
    page.locator(".lr-language").click();

    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
    assertThat(page.locator("#zoek").inputValue()).isEqualTo("lassen");
    page.navigate(demo.at("/aanbod"));
    assertThat(page.locator("#zoek").inputValue()).isEmpty();
  }

  private static void look(Page page, boolean javaScript, String name) {
    Browser.keep(page, name + "-" + page.viewportSize().width);
    if (javaScript) {
      assertThat(Browser.barriers(page)).as(name).isEmpty();
      assertThat(Browser.overflow(page)).as(name + " is wider than its window").isNotPositive();
    }
  }
}

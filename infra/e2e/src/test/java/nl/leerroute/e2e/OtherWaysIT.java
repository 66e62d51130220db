package nl.leerroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The three main pages (the first question, the answers to check, the routes) with the keyboard
 * alone, at 200% and in English.
 */
class OtherWaysIT {

  /** A window of 1280 pixels that shows everything twice as large. */
  private static final int ZOOMED = 640;

  private static final int MOST_TABS = 200;
  private static final Map<String, String> WORKER =
      Map.of("status", "EMPLOYEE", "contract", "PERMANENT", "postcode", "9711");

  @RegisterExtension private static final DemoInBrowser demo = new DemoInBrowser();

  @Test
  void theKeyboardAloneLeadsFromTheFirstPageToRoutes() {
    Page page = demo.page(Browser.DESKTOP, true);
    page.navigate(demo.at("/"));
    leave(page, "a.lr-button--start");
    tabTo(page, "#zoek");
    page.keyboard().type("magazijnmedewerker");
    page.locator("#gevonden input[type=radio]").first().waitFor();
    press(page, "#gevonden input[type=radio]", "Space");
    leave(page, "main .lr-actions button");
    press(page, "input[name=ofwork]", "Space");
    leave(page, "main .lr-actions button");
    tabTo(page, "#zoek");
    page.keyboard().type("heftruckchauffeur");
    page.locator("#gevonden input[type=radio]").first().waitFor();
    press(page, "#gevonden input[type=radio]", "Space");
    leave(page, "main .lr-actions button");
    page.navigate(demo.at("/mijn/antwoorden"));
    leave(page, "main .lr-actions button");

    page.locator("#route").waitFor();
    tabTo(page, "form[action$='/kies'] button");
  }

  @Test
  void atTwiceTheSizeNothingIsCutOff() {
    Page page = demo.page(ZOOMED, true);
    new Persona(page, demo.system().address(), true)
        .looking(
            (at, name) -> {
              Browser.keep(at, "zoomed-" + name);
              assertThat(Browser.overflow(at)).as(name).isNotPositive();
            })
        .walk("magazijnmedewerker", "heftruckchauffeur", WORKER);
  }

  @Test
  void anEnglishReaderReadsEnglishToTheEnd() {
    Page page = demo.page(Browser.SMALLEST_PHONE, true);
    page.navigate(demo.at("/taal/en?terug=/"));
    new Persona(page, demo.system().address(), true)
        .looking(
            (at, name) -> {
              assertThat(at.locator("html").getAttribute("lang")).as(name).isEqualTo("en");
              Browser.keep(at, "english-" + name);
            })
        .walk("warehouse worker", "forklift driver", WORKER);

    assertThat(page.locator("main").innerText())
        .doesNotContain(List.of("Berekend op", "Jij betaalt", "regeling").toArray(String[]::new));
  }

  /** Presses what leads to another page, and is there. */
  private static void leave(Page page, String selector) {
    String here = page.url();
    press(page, selector, "Enter");
    page.waitForURL(now -> !now.equals(here));
  }

  private static void press(Page page, String selector, String key) {
    tabTo(page, selector);
    page.keyboard().press(key);
  }

  /** As somebody without a mouse comes there; what cannot be reached fails. */
  private static void tabTo(Page page, String selector) {
    page.waitForLoadState();
    for (int i = 0; i < MOST_TABS; i++) {
      if ((Boolean) page.evaluate("wanted => document.activeElement.matches(wanted)", selector)) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError(selector + " cannot be reached with the keyboard on " + page.url());
  }
}

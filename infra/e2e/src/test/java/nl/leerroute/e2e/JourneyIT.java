package nl.leerroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A person comes with a doubt and leaves with a route and the money for it. */
class JourneyIT {

  @RegisterExtension private static final DemoInBrowser demo = new DemoInBrowser();

  @Test
  void aCareWorkerOnASmallPhoneGetsARouteWithMoneyInIt() {
    Page page = demo.page(Browser.SMALLEST_PHONE, true);
    persona(page, true)
        .looking(noBarriers("phone"))
        .walk("verpleeghulp", "verpleegkundige", CareWorker.answers());

    assertThat(page.locator("#route").innerText()).contains("€");
    assertThat(page.locator("#route .lr-line__stop").count()).isPositive();
    assertThat(page.locator("body").innerText()).contains("regeling");
  }

  @Test
  void theSameJourneyWorksWithoutJavaScript() {
    Page page = demo.page(Browser.DESKTOP, false);
    persona(page, false)
        .looking(noBarriersIn("plain"))
        .walk("heftruck", "vrachtwagenchauffeur", CareWorker.answers());

    assertThat(page.locator("#route .lr-line__stop").count()).isPositive();
  }

  @Test
  void theRoutesFollowAChangedAnswer() {
    Page page = demo.page(Browser.DESKTOP, true);
    persona(page, true)
        .looking(noBarriers("desktop"))
        .walk("magazijn", "lasser", CareWorker.answers());
    assertThat(page.locator("#routes").textContent()).contains("65 km");

    page.navigate(demo.at("/mijn/vraag/travelKm?van=routes"));
    page.locator("input[name=travelKm][value='30']").check();
    persona(page, true).goOn();
    page.waitForCondition(
        () -> isPlanned(page) && !page.locator("#routes").textContent().contains("65 km"),
        new Page.WaitForConditionOptions().setTimeout(60_000));
    Browser.keep(page, "desktop-changed");
  }

  @Test
  void anOpenPageHearsOfNewRoutesFromAGatewayThatWasStartedAgain() {
    Page open = demo.page(Browser.DESKTOP, true);
    persona(open, true).walk("magazijn", "lasser", CareWorker.answers());
    assertThat(open.locator("#routes").textContent()).contains("65 km");

    demo.system().kill(RunningSystem.Part.GATEWAY);
    open.waitForCondition(() -> !demo.system().isUp(RunningSystem.Part.GATEWAY));
    open.waitForCondition(
        () -> demo.system().isUp(RunningSystem.Part.GATEWAY),
        new Page.WaitForConditionOptions().setTimeout(90_000));
    Page other = open.context().newPage();
    other.navigate(demo.at("/mijn/vraag/travelKm?van=routes"));
    other.locator("input[name=travelKm][value='30']").check();
    persona(other, true).goOn();

    open.waitForCondition(
        () -> isPlanned(open) && !open.locator("#routes").textContent().contains("65 km"),
        new Page.WaitForConditionOptions().setTimeout(60_000));
  }

  @Test
  void whatIsTypedWrongComesBackFilledInWithAPlainSentence() {
    Page page = demo.page(Browser.SMALLEST_PHONE, true);
    page.navigate(demo.at("/mijn/vraag/postcode"));
    page.locator("input[name=postcode]").fill("99");
    persona(page, true).goOn();

    assertThat(page.locator("input[name=postcode]").inputValue()).isEqualTo("99");
    assertThat(page.locator(".lr-field--wrong").count()).isEqualTo(1);
    assertThat(Browser.barriers(page)).isEmpty();
    Browser.keep(page, "phone-wrong-input");
  }

  @Test
  void publicPagesHaveNoBarriersAtAnyWidth() {
    for (int width : new int[] {Browser.SMALLEST_PHONE, Browser.DESKTOP}) {
      Page page = demo.page(width, true);
      for (String path :
          new String[] {
            "/",
            "/regelingen",
            "/regelingen?q=stap",
            "/regio",
            "/advies",
            "/privacy",
            "/hulp",
            "/mijn/tik/1",
            "/mijn/tik/5",
            "/mijn/tik/klaar",
            "/mijn/cao?q=ik+rijd+op+een+vrachtwagen",
            "/mijn/certificaten"
          }) {
        page.navigate(demo.at(path));
        assertThat(Browser.barriers(page)).as(path + " at " + width).isEmpty();
        assertThat(Browser.overflow(page)).as(path + " at " + width).isNotPositive();
        Browser.keep(page, "public-" + width + path.replaceAll("[^a-z]+", "-"));
      }
    }
  }

  @Test
  void anEndedSchemeIsFoundByName() {
    Page page = demo.page(Browser.DESKTOP, true);
    page.navigate(demo.at("/regelingen?q=stap"));

    assertThat(page.locator("main").innerText()).contains("STAP");
  }

  private static boolean isPlanned(Page page) {
    return page.locator("#routes").innerText().contains("Berekend op");
  }

  private static Persona persona(Page page, boolean javaScript) {
    return new Persona(page, demo.system().address(), javaScript);
  }

  private static BiConsumer<Page, String> noBarriers(String kind) {
    return (page, name) -> {
      Browser.keep(page, kind + "-" + name);
      assertThat(Browser.barriers(page)).as(name).isEmpty();
      assertThat(Browser.overflow(page)).as(name + " is wider than its window").isNotPositive();
    };
  }

  /** Without JavaScript no checker runs in the page; the pages are the same. */
  private static BiConsumer<Page, String> noBarriersIn(String kind) {
    return (page, name) -> Browser.keep(page, kind + "-" + name);
  }
}

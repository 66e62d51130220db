package nl.leerroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A person chooses a route, asks for a place in it and leaves with a proof that a fund believes.
 */
class SeatIT {

  /** The organisation of the demo account of a provider. */
  private static final String PROVIDER = "offer=terp-";

  private static final Map<String, String> CARE_WORKER =
      Map.of(
          "status", "EMPLOYEE",
          "contract", "PERMANENT",
          "education", "MBO_2",
          "yearOfBirth", "1974",
          "postcode", "9711",
          "hoursPerWeek", "16");

  @RegisterExtension private static final DemoInBrowser demo = new DemoInBrowser();

  @Test
  void fromAChosenRouteToAProofThatAnybodyCanCheck() {
    Page person = demo.page(Browser.SMALLEST_PHONE, true);
    new Persona(person, demo.system().address(), true)
        .walk("verpleeghulp", "verzorgende", CARE_WORKER);
    chooseARouteWithTheProvider(person);
    look(person, "chosen");
    person.locator("a[href*='" + PROVIDER + "']").first().click();
    look(person, "ask");
    person.locator("input[name=name]").fill("Wietske Dijkstra");
    person.locator("input[name=reachedAt]").fill("wietske@voorbeeld.example");
    send(person);
    look(person, "asked");
    String seat = person.url();

    Page provider = demo.loggedIn(Browser.DESKTOP, "aanbieder", "/aanbieder/aanvragen");
    provider.locator("main details summary").first().click();
    look(provider, "requests");
    provider.locator("button[value=CONFIRM]").first().click();
    assertThat(provider.locator("main").innerText()).contains("Heeft een plek");

    person.navigate(seat + "/bewijs");
    look(person, "proof");
    String code = person.locator("main dd strong").innerText();
    Page fund = demo.page(Browser.DESKTOP, true);
    fund.navigate(demo.at("/bewijs?code=" + code));
    look(fund, "checked");
    assertThat(fund.locator("main").innerText()).contains("W.D.").doesNotContain("Wietske");
  }

  /** Each route is chosen in turn until one has a step with the provider. */
  private static void chooseARouteWithTheProvider(Page person) {
    Object ids =
        person
            .locator("form[action$='/kies']")
            .evaluateAll("all => all.map(one => one.action.split('/').at(-2))");
    Locator asking = person.locator("a[href*='" + PROVIDER + "']");
    for (Object route : ids instanceof List<?> all ? all : List.of()) {
      person.navigate(demo.at("/mijn/routes?route=" + route));
      person.locator("form[action$='/kies'] button").first().click();
      if (asking.count() > 0) {
        return;
      }
    }
    fail("no route has a step with the provider of the demo account");
  }

  private static void send(Page page) {
    page.locator("main .lr-actions button").last().click();
  }

  private static void look(Page page, String name) {
    Browser.keep(page, "seat-" + name);
    assertThat(Browser.barriers(page)).as(name).isEmpty();
    assertThat(Browser.overflow(page)).as(name + " is wider than its window").isNotPositive();
  }
}

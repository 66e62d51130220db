package nl.leerroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A person lets an adviser look along, reads what the adviser says, and ends it. */
class AdviserIT {

  private static final Map<String, String> CARE_WORKER =
      Map.of("status", "EMPLOYEE", "education", "MBO_2", "postcode", "9711", "hoursPerWeek", "16");

  @RegisterExtension private static final DemoInBrowser demo = new DemoInBrowser();

  @Test
  void fromACodeToAdviceAndAnEnd() {
    Page person = demo.page(Browser.SMALLEST_PHONE, true);
    new Persona(person, demo.system().address(), true)
        .walk("verpleeghulp", "verzorgende", CARE_WORKER);
    person.navigate(demo.at("/mijn/adviseur"));
    look(person, "ask");
    person.locator("input[value=ANSWERS]").check();
    send(person);
    look(person, "code");
    String code = person.locator("code").innerText();

    Page adviser = demo.loggedIn(Browser.DESKTOP, "adviseur", "/adviseur");
    look(adviser, "list");
    adviser.locator("input[name=code]").fill(code);
    adviser.locator("form[action='/adviseur'] button").first().click();
    look(adviser, "client");
    assertThat(adviser.locator("main").innerText()).contains("Route 1", "9711");
    adviser.locator("textarea[name=text]").fill("Begin met een proefles.");
    adviser.locator("form[action$='/advies'] button").click();
    adviser.locator("textarea[name=proposal]").fill("Acht uur past beter.");
    adviser.locator("input[name=hoursPerWeek]").fill("8");
    adviser.locator("form[action$='/voorstellen'] button").click();
    look(adviser, "said");

    person.navigate(demo.at("/mijn/adviseur"));
    look(person, "read");
    assertThat(person.locator("main").innerText())
        .contains("Arjen Veenstra", "Begin met een proefles.", "Acht uur past beter.");
    person.locator("button[value=ja]").click();
    person.navigate(demo.at("/mijn/antwoorden"));
    assertThat(person.locator("main").innerText()).contains("8 uur");
    adviser.reload();
    assertThat(adviser.locator("main").innerText()).contains("Veranderd sinds je laatste advies");

    person.navigate(demo.at("/mijn/adviseur"));
    person.locator("form[action$='/stop'] button").click();
    look(person, "over");
    adviser.reload();
    look(adviser, "gone");
    assertThat(adviser.locator("main").innerText()).doesNotContain("proefles", "9711");
  }

  @Test
  void withACodeSomebodyGoesOnOnAnotherDevice() {
    Page person = demo.page(Browser.SMALLEST_PHONE, false);
    person.navigate(demo.at("/mijn/vraag/postcode"));
    person.locator("input[name=postcode]").fill("9711");
    send(person);
    person.navigate(demo.at("/mijn/verder"));
    person.locator("form[action$='/code'] button").click();
    String code = person.locator("code").innerText();

    Page elsewhere = demo.page(Browser.DESKTOP, true);
    elsewhere.navigate(demo.at("/mijn/verder"));
    look(elsewhere, "go-on");
    elsewhere.locator("input[name=code]").fill(code);
    elsewhere.locator("form[action='/mijn/verder'] button").click();
    assertThat(elsewhere.locator("main").innerText()).contains("9711");
  }

  private static void send(Page page) {
    page.locator("main .lr-actions button").last().click();
  }

  private static void look(Page page, String name) {
    page.waitForLoadState();
    Browser.keep(page, "adviser-" + name);
    assertThat(Browser.barriers(page)).as(name).isEmpty();
    assertThat(Browser.overflow(page)).as(name + " is wider than its window").isNotPositive();
  }
}

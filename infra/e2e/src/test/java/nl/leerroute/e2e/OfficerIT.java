package nl.leerroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fund officer makes a new version of a scheme, and the route of a worker follows. */
class OfficerIT {

  private static final String NEW_NAME = "Voorbeeld: Zorgfonds Noord, vernieuwd";

  @RegisterExtension private static final DemoInBrowser demo = new DemoInBrowser();

  @Test
  void aVersionThatIsWrongThenFailsItsExampleThenPassesReachesTheRouteOfAWorker() {
    Page worker = demo.page(Browser.DESKTOP, true);
    new Persona(worker, demo.system().address(), true)
        .walk("verpleeghulp", "verpleegkundige", CareWorker.answering("cao", "cao-vvt"));
    assertThat(worker.locator("#routes").textContent()).contains("Zorgfonds Noord");

    Page officer = demo.loggedIn(Browser.SMALLEST_PHONE, "fondsmedewerker", "/fonds");
    look(officer, "home");
    officer
        .locator("form[action='/fonds/concepten']:has([value='voorbeeld-zorgfonds/1']) button")
        .click();
    String draft = officer.url();
    look(officer, "draft");

    wrongThingsFirst(officer, draft);
    anExampleThatFails(officer, draft);
    officer.navigate(draft);
    assertThat(officer.locator("form[action$='/publiceer']").count()).isZero();
    theExamplePasses(officer, draft);
    officer.navigate(draft);
    look(officer, "ready");
    assertThat(officer.locator("main").innerText()).contains("75%", "80%", NEW_NAME);
    officer.locator("form[action$='/publiceer'] button").click();
    assertThat(officer.url()).contains("/regelingen/voorbeeld-zorgfonds/1.1");
    look(officer, "published");

    worker.waitForCondition(
        () -> worker.locator("#routes").textContent().contains(NEW_NAME),
        new Page.WaitForConditionOptions().setTimeout(60_000));
  }

  @ParameterizedTest
  @ValueSource(ints = {Browser.SMALLEST_PHONE, Browser.DESKTOP})
  void thePotOfTheFundShowsItsMoneyAndTakesMore(int width) {
    Page officer = demo.loggedIn(width, "fondsmedewerker", "/fonds");
    assertThat(officer.locator("table").innerText()).contains("voorbeeld-zorg-extra");
    officer.locator("a[href$='/voorbeeld-zorg-extra/geld']").click();
    look(officer, "pot-" + width);

    String more = Integer.toString(120_000 + width);
    field(officer, "plafond").fill(more);
    officer.locator(".lr-actions button").click();
    officer.waitForLoadState();
    assertThat(field(officer, "plafond").inputValue()).isEqualTo(more);

    for (String page : List.of("voorbeeld-zorg-extra", "voorbeeld-zorg-extra/betaald", "nieuw")) {
      officer.navigate(demo.at("/fonds/potten/" + page));
      look(officer, page.replace('/', '-') + "-" + width);
    }
  }

  private static void wrongThingsFirst(Page officer, String draft) {
    officer.navigate(draft + "/algemeen");
    field(officer, "rule.name.nl").fill(NEW_NAME);
    save(officer);
    officer.navigate(draft + "/bedrag");
    field(officer, "rule.payment.amount.percent").fill("heel veel");
    save(officer);
    look(officer, "wrong");
    assertThat(field(officer, "rule.payment.amount.percent").inputValue()).isEqualTo("heel veel");
    assertThat(officer.locator(".lr-field--wrong").innerText()).contains("Een percentage ligt");
    field(officer, "rule.payment.amount.percent").fill("80");
    save(officer);
    assertThat(officer.locator(".lr-desk__beside").innerText()).contains("80% van de kosten");
  }

  private static void anExampleThatFails(Page officer, String draft) {
    officer.navigate(draft + "/voorbeelden");
    press(officer, "meer:examples");
    field(officer, "examples.0.name").fill("Verzorgende met een cursus van 1000 euro");
    field(officer, "examples.0.asOf").fill("2027-02-01");
    field(officer, "examples.0.activity").selectOption("COURSE");
    field(officer, "examples.0.vatIncluded").selectOption("true");
    field(officer, "examples.0.start").fill("2027-03-01");
    field(officer, "examples.0.end").fill("2027-06-01");
    field(officer, "examples.0.expect").selectOption("YES");
    field(officer, "examples.0.cents").fill("750");
    press(officer, "meer:examples.0.costs");
    field(officer, "examples.0.costs.0.kind").selectOption("FEE");
    field(officer, "examples.0.costs.0.cents").fill("1.000");
    fact(officer, 0, "person.status", "EMPLOYEE");
    fact(officer, 1, "work.cao", "cao-vvt");
    fact(officer, 2, "work.contractHours", "28");
    fact(officer, 3, "offer.accreditations", "CRKBO");
    officer.navigate(draft);
    look(officer, "example-fails");
    assertThat(officer.locator("main").innerText().replace('\u00a0', ' '))
        .contains("Ja, € 800.", "Klopt niet");
  }

  /** The field for a value comes with the fact that it is of. */
  private static void fact(Page officer, int row, String name, String value) {
    press(officer, "meer:examples.0.facts");
    field(officer, "examples.0.facts." + row + ".fact").selectOption(name);
    save(officer);
    String path = "examples.0.facts." + row + ".value";
    if (officer.locator("input[type=checkbox][name='" + path + "']").count() > 0) {
      officer.locator("input[name='" + path + "'][value='" + value + "']").check();
    } else if (officer.locator("select[name='" + path + "']").count() > 0) {
      field(officer, path).selectOption(value);
    } else {
      field(officer, path).fill(value);
    }
    save(officer);
  }

  private static void theExamplePasses(Page officer, String draft) {
    officer.navigate(draft + "/voorbeelden");
    field(officer, "examples.0.cents").fill("800");
    save(officer);
    look(officer, "examples");
  }

  private static Locator field(Page page, String name) {
    return page.locator("[name='" + name + "']");
  }

  private static void save(Page page) {
    page.locator(".lr-actions button[value=bewaar]").click();
    page.waitForLoadState();
  }

  private static void press(Page page, String button) {
    page.locator("button[value='" + button + "']").click();
    page.waitForLoadState();
  }

  private static void look(Page page, String name) {
    Browser.keep(page, "officer-" + name);
    assertThat(Browser.barriers(page)).as(name).isEmpty();
    assertThat(Browser.overflow(page)).as(name + " is wider than its window").isNotPositive();
  }
}

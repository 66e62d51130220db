package nl.leerroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A person applies for money, an officer says no and says why, the person objects, and gets it. */
class ApplyIT {

  private static final String MONEY = "a[href*='regeling=voorbeeld-zorgstap']";
  private static final String POT = "/fonds/potten/voorbeeld-zorgstap";
  private static final String WHY_NOT = "We weten nog niet of je werkgever je laat gaan.";
  private static final String WHY_YES = "Je werkgever heeft ons gebeld. Veel succes!";

  @RegisterExtension private static final DemoInBrowser demo = new DemoInBrowser();

  @Test
  void fromAChosenRouteToADecisionWithItsReasonAndWhereToObject() {
    Page person = demo.page(Browser.SMALLEST_PHONE, true);
    new Persona(person, demo.system().address(), true)
        .walk("verpleeghulp", "verzorgende", CareWorker.answering("hoursPerWeek", "16"));
    chooseARouteWithTheMoney(person);
    look(person, "list");

    person.locator(MONEY).first().click();
    look(person, "form");
    assertThat(person.locator("main").innerText())
        .contains(
            "De cursus kost €\u00a0925",
            "Dan betaal je de helft terug",
            "Om aan te vragen heb je een account");
    logIn(person);
    send(person);
    assertThat(person.locator(".lr-field--wrong").innerText()).contains("Lees wat je moet doen");
    look(person, "unread");
    person.locator("input[name=gelezen]").check();
    send(person);
    String application = person.url();
    shows(person, "Het fonds beslist nog");
    look(person, "waiting");

    Page officer = demo.loggedIn(Browser.DESKTOP, "fondsmedewerker", POT);
    look(officer, "to-decide");
    officer.locator("main details summary").first().click();
    assertThat(officer.locator("main").innerText()).contains("In loondienst");
    decide(officer, "nee", WHY_NOT);

    person.navigate(application);
    shows(person, "Niet toegekend");
    assertThat(person.locator("main").innerText())
        .contains(
            WHY_NOT,
            "Voorbeeldstraat 1, 9700 AA Groningen",
            "Een mens van het fonds heeft dit besloten");
    look(person, "refused");
    person.locator("button[value=bezwaar]").click();
    shows(person, "Bezwaar gemaakt");

    officer.navigate(demo.at(POT));
    look(officer, "to-reconsider");
    decide(officer, "ja", WHY_YES);
    person.navigate(application);
    shows(person, "Je krijgt het geld");
    assertThat(person.locator("main").innerText()).contains(WHY_YES);
    look(person, "granted");
    person.navigate(demo.at("/mijn/routes/gekozen"));
    assertThat(person.locator("main").innerText()).contains("Je krijgt het geld");
    look(person, "list-after");
    person.navigate(demo.at("/mijn/aanvragen"));
    look(person, "all");
    sayingHowItGoes(person);
  }

  /** With another browser the chosen route would be the same: intake keeps it. */
  private static void sayingHowItGoes(Page person) {
    person.navigate(demo.at("/mijn/reis"));
    look(person, "walk");
    assertThat(person.locator("main").innerText()).contains("Geld toegekend");
    person.locator("button[name=hoe][value=STARTED]").click();
    assertThat(person.locator("main").innerText()).contains("Je bent begonnen");
    person.locator("button[name=hoe][value=STOPPED]").click();
    person.locator("input[name=waardoor][value=TIME]").check();
    person.locator("form:has(input[name=waardoor]) button").click();
    assertThat(person.locator("main").innerText()).contains("Dan zoeken we iets korters");
    look(person, "stopped");
    person.locator("button[name=hoe][value=COMPLETED]").click();
    look(person, "completed");
  }

  /** Each route is chosen in turn until one has the money in it. */
  private static void chooseARouteWithTheMoney(Page person) {
    Object ids =
        person
            .locator("form[action$='/kies']")
            .evaluateAll("all => all.map(one => one.action.split('/').at(-2))");
    for (Object route : ids instanceof List<?> all ? all : List.of()) {
      person.navigate(demo.at("/mijn/routes?route=" + route));
      person.locator("form[action$='/kies'] button").first().click();
      if (person.locator(MONEY).count() > 0) {
        return;
      }
    }
    fail("no route has money that is applied for here");
  }

  /** Whoever logs in goes on at the form. */
  private static void logIn(Page person) {
    String form = person.url();
    person.locator("main a[href='/oauth2/authorization/leerroute']").click();
    person.locator("input[name=username]").fill("werknemer");
    person.locator("input[name=password]").fill(demo.system().demoPassword());
    person.locator("form button").last().click();
    person.waitForURL(form);
  }

  private static void send(Page person) {
    person.locator("button[value=verstuur]").click();
    person.waitForLoadState();
  }

  private static void decide(Page officer, String decision, String reason) {
    Locator card = officer.locator("main section.lr-card").first();
    card.locator("input[name=besluit][value=" + decision + "]").check();
    card.locator("textarea[name=reden]").fill(reason);
    card.locator("form button").click();
    officer.waitForLoadState();
  }

  /** The ledger follows within a moment; the page tells it to who looks again. */
  private static void shows(Page person, String words) {
    person.waitForCondition(
        () -> {
          boolean there = person.locator("main").innerText().contains(words);
          if (!there) {
            person.reload();
          }
          return there;
        },
        new Page.WaitForConditionOptions().setTimeout(60_000));
  }

  private static void look(Page page, String name) {
    for (int width : new int[] {Browser.SMALLEST_PHONE, Browser.DESKTOP}) {
      page.setViewportSize(width, 900);
      String at = name + "-" + width;
      Browser.keep(page, "apply-" + at);
      assertThat(Browser.barriers(page)).as(at).isEmpty();
      assertThat(Browser.overflow(page)).as(at + " is wider than its window").isNotPositive();
    }
  }
}

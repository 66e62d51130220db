package nl.leerroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two firms ask together, a provider answers, and one firm shows itself to that provider. */
class TogetherIT {

  private static final String TOGETHER = "/bedrijf/samen";
  private static final String PERSONS = "10 mensen of meer, van 2 bedrijven";
  private static final String NAME = "Installatie Postma";

  @RegisterExtension private static final DemoInBrowser demo = new DemoInBrowser();

  @Test
  void nobodySeesWhichFirmsAskUntilOneShowsItself() throws Exception {
    Page employer = demo.loggedIn(Browser.SMALLEST_PHONE, "werkgever", "/overzicht");
    new FirmWalk(demo, employer, "together")
        .about(12, "43.2", "cao-technisch-installatiebedrijf", "7811")
        .money("SMALL")
        .role("installateur warmtepompen", 6, 8, 2)
        .learns("een warmtepomp installeren")
        .everybody("MUST");
    employer.navigate(demo.at(TOGETHER));
    FirmWalk.look(employer, "together-before");
    String skill = employer.locator("input[name=skill]").first().inputValue();
    Locator card = employer.locator("li.lr-card").first();
    card.locator("summary").last().click();
    card.locator("input[value=AT_FIRM]").check();
    card.locator("input[name=most]").fill("400");
    card.locator("form[action$='/samen'] button").click();
    assertThat(main(employer)).contains("Je doet mee met 6 mensen", "nog te weinig mensen");
    FirmWalk.look(employer, "together-joined");

    new LeavingFirm(demo.system()).joins(skill, 6);
    shows(employer, PERSONS);
    Page fund = demo.loggedIn(Browser.SMALLEST_PHONE, "fondsmedewerker", "/fonds/groepen");
    shows(fund, PERSONS);
    assertThat(main(fund)).contains("Drenthe", "€ 400", "bij een bedrijf").doesNotContain(NAME);
    FirmWalk.look(fund, "together-fund");

    Page provider = demo.loggedIn(Browser.DESKTOP, "aanbieder", "/aanbieder/groepen");
    shows(provider, PERSONS);
    provider.locator("summary").first().click();
    provider.locator("input[name=price]").first().fill("350");
    provider.locator("input[name=text]").first().fill("Een dag bij jou in Emmen");
    FirmWalk.look(provider, "together-proposing");
    provider.locator("form[action$='/groepen'] button").first().click();
    assertThat(main(provider)).contains("Je voorstel staat er").doesNotContain(NAME);

    employer.navigate(demo.at(TOGETHER));
    assertThat(main(employer)).contains("€ 350 per persoon", "Een dag bij jou in Emmen");
    card.locator("section summary").first().click();
    card.locator("input[name=name]").fill(NAME);
    card.locator("input[name=reachedAt]").fill("0591 123456");
    FirmWalk.look(employer, "together-showing");
    card.locator("section form button").first().click();
    assertThat(main(employer)).contains("De opleider ziet: " + NAME);
    FirmWalk.look(employer, "together-shown");
    shows(provider, NAME + ": 0591 123456");
    FirmWalk.look(provider, "together-seen");

    card.locator("form[action$='/samen/weg'] button").click();
    assertThat(main(employer)).doesNotContain("Je doet mee met");
    showsNot(provider, NAME);
  }

  private static String main(Page page) {
    return page.locator("main").innerText().replace('\u00a0', ' ');
  }

  private static void shows(Page page, String words) {
    looksAgain(page, words, true);
  }

  private static void showsNot(Page page, String words) {
    looksAgain(page, words, false);
  }

  /** What a firm said is with the catalogue within a moment. */
  private static void looksAgain(Page page, String words, boolean there) {
    page.waitForCondition(
        () -> {
          boolean done = main(page).contains(words) == there;
          if (!done) {
            page.reload();
          }
          return done;
        },
        new Page.WaitForConditionOptions().setTimeout(60_000));
  }
}

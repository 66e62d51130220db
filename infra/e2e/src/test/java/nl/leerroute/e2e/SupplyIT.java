package nl.leerroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A small provider sends its sheet, mends what was wrong with it, and a worker finds the course.
 */
class SupplyIT {

  /** As Excel writes it in Dutch. */
  private static final Charset EXCEL = Charset.forName("windows-1252");

  private static final String SHEET =
      """
      Naam;Omschrijving;Soort;Erkenning;Vorm;Wat leer je;Weken;Uren per week;Cursusprijs;Btw;\
      Startdatum;Postcode\r
      Wondzorg in de wijk;In zes avonden leer je wonden verzorgen, ook bij cliënten thuis.;cursus;\
      geen;klas;wonden verzorgen;6;4;"€ 1.250,50";vrijgesteld;01-03-2099;9711 AB\r
      Medicijnen in de thuiszorg;Zo deel je ze veilig.;cursus;geen;online;\
      medicijnen veilig delen en bewaren;4;4;n.v.t.;vrijgesteld;01-03-2099;\r
      """;

  @RegisterExtension private static final DemoInBrowser demo = new DemoInBrowser();

  @Test
  void aWorkerFindsTheCoursesOfASheetThatItsProviderMended() {
    Page provider = demo.loggedIn(Browser.SMALLEST_PHONE, "aanbieder", "/aanbieder");
    look(provider, "home");
    send(provider);
    provider.getByText("We zijn klaar.").waitFor();
    look(provider, "outcomes");
    assertThat(provider.locator("main").innerText())
        .contains("rij 3", "Cursusprijs", "Geef een bedrag in euro");

    provider.locator("a[href*='/verbeteren/']").first().click();
    look(provider, "correction");
    provider.locator("input[name=FEE]").fill("95");
    provider.locator("main form button").last().click();
    assertThat(provider.locator("main").innerText())
        .contains("Wondzorg in de wijk", "Medicijnen in de thuiszorg")
        .doesNotContain("Geef een bedrag in euro");

    finds("Wondzorg in de wijk", "€ 1.250,50");
    finds("Medicijnen in de thuiszorg", "€ 95");
  }

  private static void send(Page provider) {
    provider
        .locator("input[type=file]")
        .setInputFiles(new FilePayload("aanbod.csv", "text/csv", SHEET.getBytes(EXCEL)));
    provider.locator("form[enctype] button").click();
  }

  private static void finds(String title, String price) {
    Page worker = demo.page(Browser.SMALLEST_PHONE, true);
    worker.waitForCondition(
        () -> {
          worker.navigate(demo.at("/aanbod?q=" + title.replace(' ', '+')));
          return worker.locator(".lr-hit h3 a").allInnerTexts().contains(title);
        });
    look(worker, "found");
    worker.locator(".lr-hit h3 a").filter(titled(title)).click();
    assertThat(worker.locator("main").innerText().replace('\u00a0', ' ')).contains(price);
    look(worker, "course");
  }

  private static com.microsoft.playwright.Locator.FilterOptions titled(String title) {
    return new com.microsoft.playwright.Locator.FilterOptions().setHasText(title);
  }

  private static void look(Page page, String name) {
    Browser.keep(page, "supply-" + name);
    assertThat(Browser.barriers(page)).as(name).isEmpty();
    assertThat(Browser.overflow(page)).as(name + " is wider than its window").isNotPositive();
  }
}

package nl.leerroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Four firms of the demo region, each from the first question to its plan.
 *
 * <p>Every amount was worked out by hand from the words of the schemes; the sums stand above each
 * test. More of them, on a fixed day, stand in matching's own test of firms.
 */
class FirmsIT {

  @RegisterExtension private static final DemoInBrowser demo = new DemoInBrowser();

  /**
   * VCA online costs 79 and 85 for the exam, 164; six of them 984. Techniekfonds, fewer than 50
   * people: 70% of fee and exam, 114.80 each, 688.80; 49.20 each is left, 295.20. A right, so best
   * and worst are the same. Heat pumps and solar panels are taught 62 km away, and 50 km is as far
   * as a firm's people go. Earned back: 295.20 over 44 weeks of six hours of 35 is 1.9 minutes a
   * week.
   */
  @Test
  void anInstallerOfTwelveInEmmen() {
    String plan =
        new FirmWalk(demo, Browser.SMALLEST_PHONE, "installer")
            .about(12, "43.2", "cao-technisch-installatiebedrijf", "7811")
            .money("SMALL")
            .role("installateur warmtepompen", 6, 8, 2)
            .learns("een warmtepomp installeren", "veilig werken op de bouwplaats")
            .everybody("MUST")
            .plan(10);

    assertThat(plan)
        .contains("6 mensen: Installateur warmtepompen", "VCA Basis online")
        .contains("Voorbeeld: Techniekfonds\n€ 688,80", "Zeker als je aan de regels voldoet")
        .contains("Een warmtepomp installeren (Installateur warmtepompen, 6 mensen): Binnen 50")
        .contains("2 minuten werk per week");
    assertThat(sums(plan))
        .isEqualTo(
            Map.of(
                "Prijs van alles samen", "€ 984",
                "Anderen betalen", "− € 688,80",
                "Je betaalt als al het geld komt", "€ 295,20"));
  }

  /**
   * Working with dementia costs 220, for twenty carers 4,400, in two groups of ten places.
   * Zorgstap: 80% of fee, exam and materials, 176 each and 3,520 for all; 880 is left. It lasts
   * while there is money, so at worst all 4,400 is left. Zorgfonds would pay three quarters for who
   * has a contract of 8 hours, which is not asked of a firm. The scan: 80%, 4,000 at most; guidance
   * on the floor: 600 at most. Neither is subtracted.
   */
  @Test
  void aCareHomeInHeerenveen() {
    String plan =
        new FirmWalk(demo, Browser.DESKTOP, "care")
            .about(60, "87", "cao-vvt", "8441")
            .money("SMALL")
            .role("verzorgende", 20, 8, 3)
            .learns("ziekten en zorg bij ouderen")
            .everybody("MUST")
            .plan(10);

    assertThat(plan)
        .contains("Werken met mensen met dementie", "Voorbeeld: Zorgstap\n€ 1.760")
        .contains("Een scan van het bedrijf\nVoorbeeld: Leerscan voor de zorg\ntot € 4.000")
        .contains("Een praktijkplaats\nVoorbeeld: Begeleider op de werkvloer\ntot € 600");
    assertThat(sums(plan))
        .isEqualTo(
            Map.of(
                "Prijs van alles samen", "€ 4.400",
                "Anderen betalen", "− € 3.520",
                "Je betaalt als al het geld komt", "€ 880",
                "Jij, als alleen zeker geld komt", "€ 4.400"));
  }

  /**
   * Code 95 costs 190, for 120 drivers 22,800; the forklift 295 and 50 for the exam, 345, and there
   * are eight places, 2,760. Together 25,560. The budget of logistics is 60%, 114 and 207 each,
   * less than its 1,000 a year: 13,680 and 1,656, 15,336. It lasts while there is money.
   */
  @Test
  void aTransportFirmInGroningen() {
    String plan =
        new FirmWalk(demo, Browser.DESKTOP, "transport")
            .about(180, "49.4", "cao-beroepsgoederenvervoer", "9723")
            .money("MEDIUM")
            .role("vrachtwagenchauffeur", 120, 8, 10)
            .learns("regels voor vervoer over de weg", "heftruck rijden")
            .everybody("MUST")
            .plan(10);

    assertThat(plan)
        .contains("120 mensen: Vrachtwagenchauffeur", "Voorbeeld: Persoonlijk budget logistiek")
        .contains("Heftruck rijden (Vrachtwagenchauffeur, 112 mensen): Er zijn te weinig plaatsen");
    assertThat(sums(plan))
        .isEqualTo(
            Map.of(
                "Prijs van alles samen", "€ 25.560",
                "Anderen betalen", "− € 15.336",
                "Je betaalt als al het geld komt", "€ 10.224",
                "Jij, als alleen zeker geld komt", "€ 25.560"));
  }

  /**
   * What is mandatory is working time: four hours of each of four bakers, 16 hours at 35 is 560
   * beside the price. HACCP costs 45, four times 180. The fund of bakers vouches for no rule any
   * more, so nobody else pays. One at a time: four weeks. Earned back: 740 over 44 weeks of four
   * hours of 35 is 7.2 minutes a week.
   */
  @Test
  void aBakeryInLeeuwarden() {
    String plan =
        new FirmWalk(demo, Browser.SMALLEST_PHONE, "bakery")
            .about(6, "10.71", "cao-bakkersbedrijf", "8911")
            .money("SMALL")
            .role("bakker", 4, 4, 1)
            .learns("veilig werken met voedsel")
            .everybody("MANDATORY")
            .plan(1);

    assertThat(plan)
        .contains("1 mens: Bakker", "Gratis voor je werknemer", "4 uur per persoon")
        .contains("8 minuten werk per week");
    assertThat(plan.split("Sociale hygiëne en HACCP\n", -1)).as("four weeks").hasSize(5);
    assertThat(sums(plan))
        .isEqualTo(
            Map.of(
                "Prijs van alles samen", "€ 180",
                "Je betaalt als al het geld komt", "€ 180",
                "Daarbij: 16 uur dat mensen leren in plaats van werken", "€ 560"));
  }

  /** What stands beside the plan: the pages that are no part of the way to it. */
  @Test
  void theOtherPagesOfAFirmHaveNoBarriers() {
    for (int width : new int[] {Browser.SMALLEST_PHONE, Browser.DESKTOP}) {
      Page page = demo.page(width, true);
      for (String path :
          List.of("/bedrijf", "/bedrijf/hulp", "/bedrijf/quickscan", "/bedrijf/mensen")) {
        page.navigate(demo.at(path));
        FirmWalk.look(page, "firm-" + path.replaceAll(".*/", "") + "-" + width);
      }
    }
  }

  /** The rows of the sum, by what they are called. */
  private static Map<String, String> sums(String plan) {
    List<String> lines = plan.lines().toList();
    return lines
        .subList(lines.indexOf("Prijs van alles samen"), lines.indexOf(FirmWalk.RETURN))
        .stream()
        .filter(line -> !line.isBlank())
        .collect(FirmWalk.pairs());
  }
}

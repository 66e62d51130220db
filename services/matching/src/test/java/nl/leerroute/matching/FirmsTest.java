package nl.leerroute.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.stream.DemoRegion;
import nl.leerroute.matching.team.Employer;
import nl.leerroute.matching.team.Necessity;
import nl.leerroute.matching.team.PlanningTeams;
import nl.leerroute.matching.team.TeamPlanSet;
import nl.leerroute.matching.team.TeamPlanSet.Plan;
import nl.leerroute.matching.team.TeamPlanSet.Seats;
import nl.leerroute.matching.team.search.Aim;
import nl.leerroute.schemes.Euros;
import org.junit.jupiter.api.Test;

/**
 * Four firms in the demo region, with all its offers and schemes and the real schemes: who learns
 * what when, who pays what, and why the rest is not learned.
 *
 * <p>Every amount was worked out by hand from the words of the schemes; the sums stand above each
 * test.
 */
class FirmsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final World REGION = DemoRegion.on(TODAY);

  /**
   * Techniekfonds, fewer than 50 people: 70% of fee and exam, 1,750 in a year each. VCA online 79 +
   * 85 = 164, of which 114.80 comes, 49.20 is left for each; in class 185 + 75 + 20 = 280, of which
   * 182 comes, 98 is left. Pipes 1,240 + 110 = 1,350: 868 comes, 482 is left for each of four.
   * Excel 165 + 20 = 185: 115.50 comes, 69.50 is left for each of two. VCA must be learned, so it
   * is working time whenever it is: 9 hours for two and 10 for six, 78. Never more than two of the
   * fitters: two at a time, the course of 9 hours in the week of 4 January between two of 10.
   */
  @Test
  void anInstallerInEmmenKeepsAllButTwoFittersAtWork() {
    TeamPlanSet set = plan(installer());
    Plan plan = of(set, Aim.LEAST_ABSENCE);

    assertThat(told(plan))
        .isEqualTo(
            """
            2026-12-07 fitters 2x zon-vca-online 10h mandatory €328, own €98.40 to €98.40, voorbeeld-techniekfonds €229.60 for 2
            2026-12-21 fitters 2x zon-vca-online 10h mandatory €328, own €98.40 to €98.40, voorbeeld-techniekfonds €229.60 for 2
            2027-01-04 fitters 2x vonk-vca-basis 9h mandatory €560, own €196 to €196, voorbeeld-techniekfonds €364 for 2
            2027-01-11 fitters 2x zon-vca-online 10h mandatory €328, own €98.40 to €98.40, voorbeeld-techniekfonds €229.60 for 2
            2027-02-01 office 2x kat-excel-avond 0h €370, own €139 to €139, voorbeeld-techniekfonds €231 for 2
            2027-02-22 fitters 4x vonk-leidingwerk 0h €5,400, own €1,928 to €1,928, voorbeeld-techniekfonds €3,472 for 4
            78 hours, €3,120 lost, price €7,314, own €2,558.20 to €2,558.20
            """);
    assertThat(plan.weeks()).allSatisfy(week -> assertThat(week.away()).isLessThanOrEqualTo(2));
    assertThat(unserved(plan))
        .isEqualTo(
            "fitters 2x een warmtepomp installeren: Binnen 50 kilometer geeft niemand dit. De"
                + " dichtstbijzijnde plek is 62 kilometer weg.\n");
    assertThat(set.plans()).allSatisfy(each -> assertThat(each.gapPermille()).isZero());
  }

  /** Eight times VCA online costs 8 x (49.20 + 10 x 40) and not 2 x (98 + 9 x 40) for two. */
  @Test
  void theCheapestPlanOfTheInstallerHasTwoHoursMoreAndCostsLess() {
    Plan least = of(plan(installer()), Aim.LEAST_ABSENCE);
    Plan cheapest = of(plan(installer()), Aim.CHEAPEST);

    assertThat(cheapest.absenceHours()).isEqualTo(80);
    assertThat(cheapest.ownAtBestCents() + cheapest.lostCents())
        .isEqualTo(
            least.ownAtBestCents()
                + least.lostCents()
                - 2 * (9_800 + 9 * 4_000)
                + 2 * (4_920 + 10 * 4_000));
  }

  /**
   * First aid: three at a time, in the three groups within 50 km of Heerenveen that start this year
   * or the next. Zorgfonds would pay three quarters but asks for contract hours, of which nothing
   * is known; Zorgstap, 80% of 500 = 400 each, is asked for by workers, so not for first aid that
   * is mandatory, and it is not certain.
   */
  @Test
  void aCareHomeInHeerenveenGetsAScanAndMoneyForGuidance() {
    TeamPlanSet set = plan(careHome());
    Plan plan = of(set, Aim.LEAST_ABSENCE);

    assertThat(told(plan))
        .isEqualTo(
            """
            2026-12-14 carers 3x vonk-bhv 8h mandatory €585, own €585 to €585
            2026-12-28 carers 3x terp-ehbo-reanimatie 8h mandatory €555, own €555 to €555
            2027-01-18 carers 3x terp-ehbo-reanimatie 8h mandatory €555, own €555 to €555
            2027-02-01 carers 3x terp-wondzorg 16h €1,500, own €300 to €1,500, voorbeeld-zorgstap €1,200 for 3
            120 hours, €3,840 lost, price €3,195, own €1,995 to €3,195
            """);
    assertThat(set.firmMoney())
        .extracting(money -> money.activity() + " " + money.upToCents().orElse(0))
        .containsExactly("COMPANY_SCAN 400000", "PRACTICE_PLACE 60000");
    assertThat(set.questions().getFirst().fact()).isEqualTo("work.contractHours");
    assertThat(unserved(plan)).contains("Als er één persoon meer tegelijk weg mag");
  }

  /**
   * The forklift costs 295 + 50 = 345 and the code 95 theory 190; the budget of logistics is asked
   * for by workers and not for what is mandatory. 60% of 185 = 111 for Excel, of 245 = 147 for
   * securing loads; of 1,325 = 795 for leading. Code 95 takes 4 hours in each of 4 weeks.
   */
  @Test
  void aTransportFirmInGroningenSpreadsSixtyDriversOverTheYear() {
    TeamPlanSet set = plan(transport());
    Plan plan = of(set, Aim.LEAST_ABSENCE);

    assertThat(
            plan.seats().stream()
                .filter(seats -> seats.step().offer().id().equals("ooi-code95-theorie"))
                .mapToInt(Seats::persons)
                .sum())
        .isEqualTo(60);
    assertThat(plan.weeks()).allSatisfy(week -> assertThat(week.away()).isLessThanOrEqualTo(8));
    assertThat(plan.absenceHours()).isEqualTo(60 * 16 + 9 * 16 + 2 * 60);
    assertThat(plan.priceCents())
        .isEqualTo(60 * 19_000 + 9 * 34_500 + 5 * 18_500 + 12 * 24_500 + 2 * 132_500);
    assertThat(plan.priceCents() - plan.ownAtBestCents())
        .isEqualTo(5 * 11_100 + 12 * 14_700 + 2 * 79_500);
    assertThat(plan.ownAtWorstCents()).isEqualTo(plan.priceCents());
    assertThat(unserved(plan))
        .contains("drivers 8x lading vastzetten: Er zijn te weinig plaatsen.")
        .contains("planners 1x leidinggeven");
    assertThat(plan.gapPermille()).isZero();
  }

  /**
   * One at a time, 45 each in a week of its own; the fund of bakers vouches for no rule any more.
   */
  @Test
  void aBakerySendsOneAtATimeAndPaysItself() {
    TeamPlanSet set = plan(bakery());

    assertThat(set.plans()).hasSize(1);
    assertThat(told(set.plans().getFirst()))
        .isEqualTo(
            """
            2026-12-07 bakers 1x lepel-haccp 4h mandatory €45, own €45 to €45
            2026-12-14 bakers 1x lepel-haccp 4h mandatory €45, own €45 to €45
            2026-12-21 bakers 1x lepel-haccp 4h mandatory €45, own €45 to €45
            2026-12-28 bakers 1x lepel-haccp 4h mandatory €45, own €45 to €45
            2027-01-25 shop 2x lepel-klantcontact 0h €620, own €620 to €620
            16 hours, €400 lost, price €800, own €800 to €800
            """);
    assertThat(set.notes())
        .extracting(note -> note.nl())
        .anySatisfy(note -> assertThat(note).contains("De cao volgt het werk"));
  }

  @Test
  void theOrderInWhichRolesAreToldChangesNoPlan() {
    Employer firm = transport();
    Employer other =
        new Employer(
            firm.id(), firm.version(), firm.firm(), firm.roles().reversed(), firm.awayAtOnce());

    assertThat(plan(other).plans()).isEqualTo(plan(firm).plans());
  }

  static Employer installer() {
    return AFirm.in("F", "cao-technisch-installatiebedrijf", 12)
        .at(DemoRegion.home("7811"))
        .recognised()
        .missing(3)
        .role("fitters", 8, 16)
        .doing(occupation("cv-monteur"))
        .missingOfRole(2)
        .costingAnHour(40)
        .wishing(skill("veilig werken op de bouwplaats"), Necessity.MANDATORY, 8)
        .wishing(skill("leidingen aanleggen"), Necessity.MUST, 4)
        .wishing(skill("een warmtepomp installeren"), Necessity.TRAINABLE, 2)
        .role("office", 2, 8)
        .doing(occupation("administratief medewerker"))
        .missingOfRole(1)
        .costingAnHour(30)
        .wishing(skill("werken met Excel"), Necessity.TRAINABLE, 2)
        .made();
  }

  private static Employer careHome() {
    return AFirm.in("Q", "cao-vvt", 60)
        .at(DemoRegion.home("8441"))
        .recognised()
        .missing(4)
        .role("carers", 30, 8)
        .doing(occupation("verzorgende"))
        .missingOfRole(3)
        .costingAnHour(32)
        .wishing(skill("eerste hulp verlenen"), Necessity.MANDATORY, 12)
        .wishing(skill("wonden verzorgen"), Necessity.MUST, 6)
        .made();
  }

  static Employer transport() {
    return AFirm.in("H", "cao-beroepsgoederenvervoer", 180)
        .at(DemoRegion.home("9711"))
        .missing(8)
        .role("drivers", 140, 8)
        .doing(occupation("vrachtwagenchauffeur"))
        .missingOfRole(6)
        .costingAnHour(35)
        .wishing(skill("regels voor vervoer over de weg"), Necessity.MANDATORY, 60)
        .wishing(skill("lading vastzetten"), Necessity.MUST, 20)
        .role("planners", 10, 6)
        .doing(occupation("logistiek planner"))
        .missingOfRole(2)
        .costingAnHour(35)
        .wishing(skill("werken met Excel"), Necessity.TRAINABLE, 5)
        .wishing(skill("leidinggeven"), Necessity.TRAINABLE, 3)
        .role("warehouse", 30, 16)
        .doing(occupation("magazijnmedewerker"))
        .missingOfRole(3)
        .costingAnHour(26)
        .wishing(skill("heftruck rijden"), Necessity.MANDATORY, 9)
        .made();
  }

  private static Employer bakery() {
    return AFirm.in("C", "cao-bakkersbedrijf", 6)
        .alsoIn("G")
        .at(DemoRegion.home("9203"))
        .missing(1)
        .role("bakers", 4, 4)
        .missingOfRole(1)
        .costingAnHour(25)
        .wishing(skill("hygiënisch werken"), Necessity.MANDATORY, 4)
        .role("shop", 2, 4)
        .missingOfRole(1)
        .costingAnHour(25)
        .wishing(skill("klantgericht werken"), Necessity.TRAINABLE, 2)
        .made();
  }

  private static TeamPlanSet plan(Employer firm) {
    return new PlanningTeams().plan(REGION, firm, AWorld.noon(TODAY));
  }

  private static Plan of(TeamPlanSet set, Aim aim) {
    return set.plans().stream().filter(plan -> plan.aims().contains(aim)).findFirst().orElseThrow();
  }

  private static String skill(String label) {
    return IntStream.range(0, REGION.taxonomy().size())
        .filter(skill -> REGION.taxonomy().label(skill).nl().equals(label))
        .mapToObj(REGION.taxonomy()::uri)
        .findFirst()
        .orElseThrow();
  }

  private static String occupation(String label) {
    return REGION.taxonomy().occupations().stream()
        .filter(each -> each.label().nl().equals(label))
        .findFirst()
        .orElseThrow()
        .uri();
  }

  private static String told(Plan plan) {
    return plan.seats().stream().map(FirmsTest::told).collect(Collectors.joining())
        + "%d hours, %s lost, price %s, own %s to %s\n"
            .formatted(
                plan.absenceHours(),
                Euros.en(plan.lostCents()),
                Euros.en(plan.priceCents()),
                Euros.en(plan.ownAtBestCents()),
                Euros.en(plan.ownAtWorstCents()));
  }

  private static String told(Seats seats) {
    return "%s %s %dx %s %dh%s %s, own %s to %s%s\n"
        .formatted(
            seats.step().start(),
            seats.roleId(),
            seats.persons(),
            seats.step().offer().id(),
            seats.hoursAway(),
            seats.freeForWorker() ? " mandatory" : "",
            Euros.en(seats.priceCents()),
            Euros.en(seats.ownAtBestCents()),
            Euros.en(seats.ownAtWorstCents()),
            seats.funding().stream()
                .map(
                    paid ->
                        ", %s %s for %d"
                            .formatted(
                                paid.funding().scheme().ref().scheme(),
                                Euros.en(paid.funding().cents()),
                                paid.persons()))
                .collect(Collectors.joining()));
  }

  private static String unserved(Plan plan) {
    return plan.unserved().stream()
        .map(
            each ->
                "%s %dx %s: %s\n"
                    .formatted(
                        each.roleId(), each.persons(), each.skill().label().nl(), each.why().nl()))
        .collect(Collectors.joining());
  }
}

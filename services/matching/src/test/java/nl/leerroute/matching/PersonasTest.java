package nl.leerroute.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.leerroute.matching.offer.Education;
import nl.leerroute.matching.planning.PlanningRoutes;
import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.profile.Contract;
import nl.leerroute.matching.profile.EmployerSize;
import nl.leerroute.matching.profile.Evidence;
import nl.leerroute.matching.profile.WorkStatus;
import nl.leerroute.matching.route.Aim;
import nl.leerroute.matching.stream.DemoRegion;
import org.junit.jupiter.api.Test;

/**
 * Eight people in the demo region, with all its offers and schemes and the real schemes: their
 * cheapest route, who pays what and who must ask for it when, and why the other examples do not
 * pay.
 *
 * <p>Every amount was worked out by hand from the words of the schemes; the sums stand above each
 * test.
 */
class PersonasTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final World REGION = DemoRegion.on(TODAY);

  /**
   * 745 + 180 = 925. Zorgfonds: three quarters, 693.75, until 4 weeks after the first day.
   * Zorgstap: 80% would be 740, but no more than the 231.25 that is left, while there is money.
   */
  @Test
  void aCareAssistantWithoutADiplomaBecomesACarerAtWork() {
    Told told =
        told(
            AProfile.wanting(Occupations.CARER)
                .employed("Q", "cao-vvt")
                .withEmployer(Contract.PERMANENT, EmployerSize.FROM_250)
                .contractedFor(24)
                .schooled(Education.LOWER_SECONDARY)
                .bornIn(1984)
                .hoursAWeek(12)
                .travelling(25),
            Occupations.CARE_ASSISTANT,
            "9711");
    assertThat(told.route(Aim.CHEAPEST))
        .isEqualTo(
            """
            2027-02-01 maan-verzorgende-bbl €925
              voorbeeld-zorgfonds/1 GRANT €693.75 RIGHT, EMPLOYER applies 2026-11-23 to 2027-03-01
              voorbeeld-zorgstap/1 GRANT €231.25 FIRST_COME, WORKER applies 2026-11-23 to 2027-01-18
              voorbeeld-studielening/1 LOAN €925 RIGHT, WORKER applies 2026-11-23 to 2027-01-31
              voorbeeld-leerplek/1 GRANT €2,700 DISCRETION, EMPLOYER applies 2026-11-23 to 2027-06-10
            own €0 to €925
            """);
    assertThat(told.unpaid())
        .isEqualTo(
            """
            no: activity <- voorbeeld-noorderscholing, voorbeeld-zorgbegeleider, voorbeeld-zorgscan
            no: activity, noloc <- voorbeeld-loopbaanadvies
            no: activity, sector <- voorbeeld-logistiekbudget
            no: activity, self-employed <- voorbeeld-zzp-aftrek
            no: activity, short <- voorbeeld-taal-en-basis
            no: activity, technology <- voorbeeld-overstap-techniek
            no: cao <- voorbeeld-techniekfonds
            """);
  }

  /** 3,725 lies below 4,000; lots are drawn among who asks from day 21 until day 55. */
  @Test
  void aJobSeekerFromAShopSwitchesToElectricalWork() {
    Told told =
        told(
            AProfile.wanting(Occupations.ELECTRICIAN)
                .withStatus(WorkStatus.JOB_SEEKER)
                .schooled(Education.MBO_2)
                .bornIn(1991)
                .hoursAWeek(32)
                .travelling(60),
            Occupations.SHOP_ASSISTANT,
            "9203");
    assertThat(told.route(Aim.CHEAPEST))
        .isEqualTo(
            """
            2027-03-01 vonk-elektro-zijinstroom €3,725
              voorbeeld-overstap-techniek/1 GRANT €3,725 BALLOT, WORKER applies 2026-12-14 to 2027-01-17
              voorbeeld-studielening/1 LOAN €3,725 RIGHT, WORKER applies 2026-11-23 to 2027-02-28
            own €0 to €3,725
            """);
    assertThat(told.unpaid())
        .isEqualTo(
            """
            no: activity <- voorbeeld-zorgbegeleider, voorbeeld-zorgscan
            no: activity, noloc <- voorbeeld-loopbaanadvies
            no: basic-skills <- voorbeeld-taal-en-basis
            no: employee <- voorbeeld-logistiekbudget, voorbeeld-zorgstap
            no: employee, cao <- voorbeeld-techniekfonds, voorbeeld-zorgfonds
            no: self-employed <- voorbeeld-zzp-aftrek
            """);
  }

  /** 80% of 1,250 + 60 = 1,048; the tax saves 30% of the 262 that are left. */
  @Test
  void aSelfEmployedWelderLearnsMaintenanceAndPaysAFifth() {
    Told told =
        told(
            AProfile.wanting(Occupations.MAINTENANCE_MECHANIC)
                .employed("C", "geen-cao")
                .withStatus(WorkStatus.SELF_EMPLOYED)
                .schooled(Education.MBO_3)
                .bornIn(1979)
                .hoursAWeek(10)
                .travelling(50),
            Occupations.WELDER,
            "9203");
    assertThat(told.route(Aim.CHEAPEST))
        .isEqualTo(
            """
            2026-12-28 vonk-hydrauliek €1,310
              voorbeeld-noorderscholing/1 GRANT €1,048 FIRST_COME, WORKER applies 2026-11-23 to 2026-12-21
              voorbeeld-studielening/1 LOAN €1,310 RIGHT, WORKER applies 2026-11-23 to 2026-12-27
              voorbeeld-zzp-aftrek/1 TAX_EFFECT €78.60 RIGHT, WORKER applies 2026-11-23 to any day
            own €262 to €1,310
            """);
    assertThat(told.unpaid())
        .isEqualTo(
            """
            no: activity <- voorbeeld-zorgbegeleider, voorbeeld-zorgscan
            no: activity, noloc <- voorbeeld-loopbaanadvies
            no: activity, sbb <- voorbeeld-leerplek
            no: education, basic-skills <- voorbeeld-taal-en-basis
            no: employee, cao <- voorbeeld-techniekfonds, voorbeeld-zorgfonds
            no: employee, care <- voorbeeld-zorgstap
            no: employee, sector <- voorbeeld-logistiekbudget
            no: other-field <- voorbeeld-overstap-techniek
            """);
  }

  /** 295 + 50 = 345, paid whole up to mbo level 2; what is in no register costs 75. */
  @Test
  void anAgencyWorkerInAWarehouseLearnsToDriveAForklift() {
    Told told =
        told(
            AProfile.wanting(Occupations.FORKLIFT_DRIVER)
                .employed("N", "cao-uitzendkrachten")
                .withEmployer(Contract.AGENCY, EmployerSize.FROM_250)
                .contractedFor(32)
                .schooled(Education.MBO_1)
                .bornIn(2001)
                .hoursAWeek(16)
                .travelling(30),
            Occupations.WAREHOUSE_WORKER,
            "8441");
    assertThat(told.route(Aim.CHEAPEST))
        .isEqualTo(
            """
            2026-12-07 ooi-heftruck €345
              voorbeeld-noorderscholing/1 GRANT €345 FIRST_COME, WORKER applies 2026-11-23 to 2026-12-06
              voorbeeld-studielening/1 LOAN €345 RIGHT, WORKER applies 2026-11-23 to 2026-12-06
            2026-12-14 lepel-precies-werken €75
            own €75 to €420
            """);
    assertThat(told.unpaid())
        .isEqualTo(
            """
            no: activity, care <- voorbeeld-zorgbegeleider, voorbeeld-zorgscan
            no: activity, noloc <- voorbeeld-loopbaanadvies
            no: activity, technology <- voorbeeld-overstap-techniek
            no: basic-skills <- voorbeeld-taal-en-basis
            no: cao <- voorbeeld-techniekfonds, voorbeeld-zorgfonds
            no: care <- voorbeeld-zorgstap
            no: sector <- voorbeeld-logistiekbudget
            no: self-employed <- voorbeeld-zzp-aftrek
            """);
  }

  /** 3,850 + 240 = 4,090; 80% would be 3,272, the voucher stops at 1,500 a year. */
  @Test
  void aClerkOfFiftyEightLearnsToAnalyseDataAndIsTooOldForTheCredit() {
    Told told =
        told(
            AProfile.wanting(Occupations.DATA_ANALYST)
                .employed("O", "cao-gemeenten")
                .withEmployer(Contract.PERMANENT, EmployerSize.FROM_250)
                .contractedFor(36)
                .schooled(Education.MBO_4)
                .bornIn(1968)
                .hoursAWeek(12)
                .travelling(40),
            Occupations.CLERK,
            "8911");
    assertThat(told.route(Aim.CHEAPEST))
        .isEqualTo(
            """
            2026-12-21 tjalk-data-analist €4,090
              voorbeeld-noorderscholing/1 GRANT €1,500 FIRST_COME, WORKER applies 2026-11-23 to 2026-12-14
              voorbeeld-studielening/1 LOAN €4,090 RIGHT, WORKER applies 2026-11-23 to 2026-12-20
            own €2,590 to €4,090
            """);
    assertThat(told.unpaidReal()).contains("no: validity, below-57, route <- lll-krediet\n");
  }

  /** 120 + 15 = 135, paid whole; asked at most 6 months before the first day. */
  @Test
  void aCleanerWithPrimarySchoolStartsWithTheComputer() {
    Told told =
        told(
            AProfile.wanting(Occupations.CLERK)
                .employed("N", "cao-schoonmaak")
                .withEmployer(Contract.TEMPORARY, EmployerSize.FROM_50_TO_249)
                .contractedFor(20)
                .schooled(Education.PRIMARY)
                .bornIn(1975)
                .hoursAWeek(6)
                .travelling(15),
            Occupations.CLEANER,
            "7811");
    assertThat(told.route(Aim.CHEAPEST))
        .isEqualTo(
            """
            2026-12-21 kat-computer-start €0
            2027-05-24 kat-office €135
              voorbeeld-noorderscholing/1 GRANT €135 FIRST_COME, WORKER applies 2026-11-24 to 2026-12-22
            own €0 to €135
            """);
    assertThat(told.unpaid()).contains("covered <- voorbeeld-taal-en-basis\n");
  }

  /** 395 + 249 = 644; neither course is in a register, and one is too cheap for the loan. */
  @Test
  void aShopAssistantWhoWantsToProgramLearnsOnlineAtOwnCost() {
    Told told =
        told(
            AProfile.wanting(Occupations.DEVELOPER)
                .employed("G", "cao-retail-non-food")
                .withEmployer(Contract.PERMANENT, EmployerSize.UNDER_10)
                .contractedFor(38)
                .schooled(Education.HBO_BACHELOR)
                .bornIn(1988)
                .hoursAWeek(40)
                .travelling(30)
                .paying(5000),
            Occupations.SHOP_ASSISTANT,
            "8911");
    assertThat(told.route(Aim.CHEAPEST))
        .isEqualTo(
            """
            2026-12-28 kat-computer-start €0
            2027-02-22 tjalk-programmeren-online €395
              voorbeeld-studielening/1 LOAN €395 RIGHT, WORKER applies 2026-11-23 to 2027-02-21
            2027-06-14 tjalk-versiebeheer €249
            own €644 to €644
            """);
    assertThat(told.unpaid())
        .contains("no: cao, register <- voorbeeld-techniekfonds, voorbeeld-zorgfonds\n");
  }

  /**
   * Techniekfonds: 70% of fee and exam, 1,750 in a year of start: 868 of 1,240 in 2026, and 867 and
   * 615 in 2027. Voucher: 1,500 in a year of asking: 482 and 1,018 in 2026, 1,500 in 2027.
   */
  @Test
  void anElectricianUnderAnAgreementWithAFundPaysNothingWhenAllMoneyComes() {
    Told told =
        told(
            AProfile.wanting(Occupations.HEAT_PUMP_INSTALLER)
                .employed("F", "cao-technisch-installatiebedrijf")
                .withEmployer(Contract.PERMANENT, EmployerSize.FROM_10_TO_49)
                .contractedFor(38)
                .schooled(Education.MBO_3)
                .bornIn(1995)
                .hoursAWeek(16)
                .travelling(40),
            Occupations.ELECTRICIAN,
            "8441");
    assertThat(told.route(Aim.CHEAPEST))
        .isEqualTo(
            """
            2026-12-14 vonk-leidingwerk €1,350
              voorbeeld-noorderscholing/1 GRANT €482 FIRST_COME, WORKER applies 2026-11-23 to 2026-12-07
              voorbeeld-techniekfonds/1 GRANT €868 RIGHT, EMPLOYER applies 2026-11-23 to 2026-12-07
              voorbeeld-studielening/1 LOAN €1,350 RIGHT, WORKER applies 2026-11-23 to 2026-12-13
            2027-05-24 zon-warmtepomp-basis €1,885
              voorbeeld-noorderscholing/1 GRANT €1,018 FIRST_COME, WORKER applies 2026-11-24 to 2026-12-22
              voorbeeld-techniekfonds/1 GRANT €867 RIGHT, EMPLOYER applies 2026-11-23 to 2027-05-17
              voorbeeld-studielening/1 LOAN €1,885 RIGHT, WORKER applies 2026-11-23 to 2027-05-23
            2027-06-28 vonk-cv-ketels €2,115
              voorbeeld-noorderscholing/1 GRANT €1,500 FIRST_COME, WORKER applies 2027-01-22 to 2027-03-22
              voorbeeld-techniekfonds/1 GRANT €615 RIGHT, EMPLOYER applies 2026-11-23 to 2027-06-21
              voorbeeld-studielening/1 LOAN €2,115 RIGHT, WORKER applies 2026-11-23 to 2027-06-27
            own €0 to €5,350
            """);
    assertThat(told.unpaid())
        .contains("no: education, basic-skills <- voorbeeld-taal-en-basis\n")
        .contains("no: other-field <- voorbeeld-overstap-techniek\n");
  }

  @Test
  void whatHasEndedIsToldWithItsLastDayAndOnceForAScheme() {
    List<String> ended =
        told(AProfile.wanting(Occupations.CARER), Occupations.CARE_ASSISTANT, "9711").ended();
    assertThat(ended)
        .contains(
            "doorzaam-voucher/2023 2023-12-31",
            "slim-mkb/2023 2023-12-31",
            "stap/2023-h1 2023-08-31",
            "wij-techniek-osr/2024 2024-12-31");
    assertThat(ended)
        .extracting(line -> line.substring(0, line.indexOf('/')))
        .doesNotHaveDuplicates();
  }

  private static Told told(AProfile person, String occupation, String pc4) {
    return new Told(
        new PlanningRoutes()
            .plan(
                REGION,
                person
                    .doing(occupation)
                    .having(Evidence.EXPERIENCE, DemoRegion.skillsOf(occupation))
                    .livingIn(DemoRegion.home(pc4))
                    .made(),
                AWorld.noon(TODAY)));
  }
}

package nl.leerroute.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.leerroute.matching.offer.Education;
import nl.leerroute.matching.offer.Help;
import nl.leerroute.matching.planning.PlanningRoutes;
import nl.leerroute.matching.profile.Contract;
import nl.leerroute.matching.profile.EmployerSize;
import nl.leerroute.matching.profile.Evidence;
import nl.leerroute.matching.route.Aim;
import nl.leerroute.matching.stream.DemoRegion;
import org.junit.jupiter.api.Test;

/** Real schemes on days on which they held, with the offers of the demo region. */
class RealSchemesTest {

  /**
   * OOM: half of the fee of 1,250 is 625, below 750; asked before the first day. The second step is
   * for newcomers, so for who works only with help with the language.
   */
  @Test
  void inTwentyNineteenTheMetalFundPaidHalfAFee() {
    Told told =
        told(
            LocalDate.of(2019, 3, 4),
            AProfile.wanting(Occupations.MAINTENANCE_MECHANIC)
                .employed("C", "cao-metaalbewerking")
                .withEmployer(Contract.PERMANENT, EmployerSize.FROM_10_TO_49)
                .contractedFor(38)
                .schooled(Education.MBO_3)
                .bornIn(1979)
                .hoursAWeek(10)
                .travelling(50)
                .likingToHave(Help.LANGUAGE_HELP),
            Occupations.WELDER,
            "9203");
    assertThat(told.route(Aim.CHEAPEST))
        .isEqualTo(
            """
            2019-04-08 vonk-hydrauliek €1,310
              oom-ptt/2019 GRANT €625 FIRST_COME, EMPLOYER applies 2019-03-04 to 2019-04-07
            2019-05-20 hune-onderhoud-praktijk €100
            own €785 to €1,410
            """);
  }

  /** The voucher for agency workers asks two things that nobody asks a worker yet. */
  @Test
  void inTwentyTwentyThreeAnAgencyWorkerWouldHaveHadToTellMore() {
    Told told =
        told(
            LocalDate.of(2023, 3, 6),
            AProfile.wanting(Occupations.FORKLIFT_DRIVER)
                .employed("N", "cao-uitzendkrachten")
                .withEmployer(Contract.AGENCY, EmployerSize.FROM_250)
                .schooled(Education.MBO_1)
                .bornIn(2001)
                .hoursAWeek(16)
                .travelling(30),
            Occupations.WAREHOUSE_WORKER,
            "8441");
    assertThat(told.unpaidReal())
        .contains("needs history.allesInEenRunning, work.agencyPhase <- doorzaam-voucher\n")
        .contains("no: register <- stap\n");
  }

  private static Told told(LocalDate day, AProfile person, String occupation, String pc4) {
    return new Told(
        new PlanningRoutes()
            .plan(
                DemoRegion.on(day),
                person
                    .doing(occupation)
                    .having(Evidence.EXPERIENCE, DemoRegion.skillsOf(occupation))
                    .livingIn(DemoRegion.home(pc4))
                    .made(),
                AWorld.noon(day)));
  }
}

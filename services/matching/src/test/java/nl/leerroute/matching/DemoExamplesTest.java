package nl.leerroute.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.leerroute.matching.offer.Education;
import nl.leerroute.matching.offer.Form;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Pieces.Spared;
import nl.leerroute.matching.planning.PlanningRoutes;
import nl.leerroute.matching.planning.RouteSet;
import nl.leerroute.matching.planning.RouteSet.PlannedStep;
import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.profile.Benefit;
import nl.leerroute.matching.profile.Evidence;
import nl.leerroute.matching.profile.WorkStatus;
import nl.leerroute.matching.route.Authority;
import nl.leerroute.matching.stream.DemoRegion;
import nl.leerroute.matching.text.Text;
import org.junit.jupiter.api.Test;

/** What routes of the demo region show beside steps and money. */
class DemoExamplesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final World REGION = DemoRegion.on(TODAY);
  private static final String MEDICINES =
      "http://data.europa.eu/esco/skill/2d6904db-9e16-42a5-bc12-c5acb8bfab18";

  /** 4,150 + 295 + 260 = 4,705, of which 150 falls away with the certificate. */
  @Test
  void whoHasACertificateInMedicinesNeedNotLearnThemAgain() {
    PlannedStep step =
        steps(aCarerToBe().having(Evidence.CERTIFICATE, MEDICINES)).stream()
            .filter(each -> offer(each).equals("terp-verzorgende-verkort"))
            .findFirst()
            .orElseThrow();

    assertThat(step.step().offer().pieces().spared())
        .contains(new Spared(List.of(MEDICINES), 2, 24, 15_000));
    assertThat(step.money().priceCents()).isEqualTo(455_500);
    assertThat(step.step().offer().durationWeeks()).isEqualTo(58);
    assertThat(step.why().nl()).contains("24 uur minder, 2 weken korter en \u20ac 150 goedkoper");
  }

  @Test
  void aModuleSaysWhichModulesAreLeftForTheDiploma() {
    assertThat(steps(aCarerToBe().hoursAWeek(6)))
        .filteredOn(step -> offer(step).equals("terp-laatste-levensfase"))
        .isNotEmpty()
        .allSatisfy(
            step -> {
              assertThat(step.partOf().orElseThrow().needed())
                  .extracting(Offer::id)
                  .contains("terp-wondzorg", "terp-zorgwetten")
                  .doesNotContain("terp-laatste-levensfase");
              assertThat(step.partOf().orElseThrow().elsewhere()).extracting(Text::nl).isNotEmpty();
            });
  }

  @Test
  void whoGetsABenefitAsksFirst() {
    RouteSet routes =
        planned(aCarerToBe().withStatus(WorkStatus.JOB_SEEKER).with(Benefit.RECEIVED));

    assertThat(routes.routes())
        .isNotEmpty()
        .allSatisfy(
            route -> {
              assertThat(route.permission()).isPresent();
              assertThat(route.steps().getFirst().step().start())
                  .isAfterOrEqualTo(TODAY.plusWeeks(Authority.BENEFIT.weeks()));
            });
  }

  private static AProfile aCarerToBe() {
    return AProfile.wanting(Occupations.CARER)
        .doing(Occupations.CARE_ASSISTANT)
        .having(Evidence.EXPERIENCE, DemoRegion.skillsOf(Occupations.CARE_ASSISTANT))
        .schooled(Education.MBO_2)
        .employed("Q", "cao-vvt")
        .livingIn(DemoRegion.home("9711"))
        .hoursAWeek(16)
        .learning(Form.ONLINE, Form.BLENDED);
  }

  private static List<PlannedStep> steps(AProfile person) {
    return planned(person).routes().stream().flatMap(route -> route.steps().stream()).toList();
  }

  private static RouteSet planned(AProfile person) {
    return new PlanningRoutes().plan(REGION, person.made(), AWorld.noon(TODAY));
  }

  private static String offer(PlannedStep step) {
    return step.step().offer().id();
  }
}

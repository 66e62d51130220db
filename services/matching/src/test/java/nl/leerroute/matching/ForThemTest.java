package nl.leerroute.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.leerroute.matching.planning.PlanningRoutes;
import nl.leerroute.matching.planning.RouteSet;
import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.profile.Contract;
import nl.leerroute.matching.profile.EmployerSize;
import nl.leerroute.matching.profile.Evidence;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.stream.DemoRegion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People with work in the demo region get no routes that were made for people without it. */
class ForThemTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final World REGION = DemoRegion.on(TODAY);
  private static final String SPEAKING_DUTCH =
      "http://data.europa.eu/esco/skill/c44b765b-76fb-4a16-be7e-9925beee072c";

  @ParameterizedTest
  @EnumSource
  void anEmployeeMayTakeEveryStep(Contract contract) {
    for (String goal :
        List.of(Occupations.CARE_ASSISTANT, Occupations.CARER, Occupations.WAREHOUSE_WORKER)) {
      Profile cleaner =
          AProfile.wanting(goal)
              .employed("N", "cao-schoonmaak")
              .withEmployer(contract, EmployerSize.FROM_50_TO_249)
              .having(Evidence.EXPERIENCE, DemoRegion.skillsOf(Occupations.CLEANER))
              .livingIn(DemoRegion.home("7811"))
              .made();
      RouteSet routes = routes(cleaner);

      assertThat(routes.routes()).isNotEmpty();
      assertThat(routes.routes().stream().flatMap(route -> route.steps().stream()))
          .allSatisfy(
              step ->
                  assertThat(step.why().nl())
                      .doesNotContain("uitkering", "werk zoeken", "nieuwkomers"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {Occupations.CARE_ASSISTANT, Occupations.CLERK, Occupations.WELDER})
  void whoDidNotTickDutchIsNotSentToLearnIt(String goal) {
    RouteSet routes = routes(AProfile.wanting(goal).employed("H", "geen-cao").made());

    assertThat(routes.routes()).isNotEmpty();
    assertThat(routes.routes().stream().flatMap(route -> route.steps().stream()))
        .allSatisfy(
            step -> {
              assertThat(step.adds()).noneMatch(gain -> gain.skill().equals(SPEAKING_DUTCH));
              assertThat(step.opens()).noneMatch(asked -> asked.skill().equals(SPEAKING_DUTCH));
            });
    assertThat(routes.notes()).anyMatch(note -> note.nl().startsWith("We nemen aan"));
  }

  private static RouteSet routes(Profile person) {
    return new PlanningRoutes().plan(REGION, person, AWorld.noon(TODAY));
  }
}

package nl.leerroute.matching.planning;

import static nl.leerroute.matching.AWorld.inWeeks;
import static nl.leerroute.matching.planning.Planned.aNurseToBe;
import static nl.leerroute.matching.planning.Planned.wounds;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leerroute.matching.AProfile;
import nl.leerroute.matching.AScheme;
import nl.leerroute.matching.AWorld;
import nl.leerroute.matching.explanation.Ground;
import nl.leerroute.matching.planning.RouteSet.UnusedScheme;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.fact.WorkFacts;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** A fund pays for whom its agreement covers; somebody told the sector, and not the agreement. */
class FundsOfOtherSectorsTest {

  @Test
  void whoWorksInAnotherSectorIsRefusedAndHearsWhichAnswerWouldChangeThat() {
    UnusedScheme fund = ofMetalFund(aNurseToBe().workingIn("Q"));

    assertThat(fund.answer())
        .asInstanceOf(InstanceOfAssertFactories.type(Answer.Refused.class))
        .satisfies(
            refused ->
                assertThat(refused.reasons())
                    .singleElement()
                    .satisfies(
                        reason ->
                            assertThat(reason.text().nl())
                                .endsWith("Zeg dan ook: Onder welke cao valt je werk?")));
    assertThat(Ground.of(fund.scheme(), fund.answer())).contains(Ground.SECTOR);
  }

  @Test
  void whoWorksInItsSectorMustTellTheAgreement() {
    assertThat(ofMetalFund(aNurseToBe().workingIn("C")).answer())
        .isInstanceOf(Answer.NeedsToKnow.class);
    assertThat(ofMetalFund(aNurseToBe().workingIn("25.1")).answer())
        .isInstanceOf(Answer.NeedsToKnow.class);
  }

  @Test
  void nothingIsConcludedFromASectorThatNobodyTold() {
    assertThat(ofMetalFund(aNurseToBe()).answer()).isInstanceOf(Answer.NeedsToKnow.class);
    assertThat(ofMetalFund(aNurseToBe().workingIn("nonsense")).answer())
        .isInstanceOf(Answer.NeedsToKnow.class);
  }

  @Test
  void theAgreementThatSomebodyNamesGoesBeforeTheSector() {
    assertThat(world().routesFor(aNurseToBe().employed("Q", "cao-metaalbewerking")).schemes())
        .as("it pays, so it is not among what pays nothing")
        .isEmpty();
  }

  private static UnusedScheme ofMetalFund(AProfile person) {
    return world().routesFor(person).schemes().getFirst();
  }

  private static AWorld world() {
    return AWorld.offering(wounds().starting(inWeeks(4)))
        .paying(
            AScheme.called("metal").where(WorkFacts.CAO, "cao-metaalbewerking").paying(100, 500));
  }
}

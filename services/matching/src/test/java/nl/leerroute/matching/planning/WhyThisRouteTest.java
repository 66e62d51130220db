package nl.leerroute.matching.planning;

import static nl.leerroute.matching.AProfile.ASSEN;
import static nl.leerroute.matching.AProfile.GRONINGEN;
import static nl.leerroute.matching.AWorld.inWeeks;
import static nl.leerroute.matching.planning.Planned.aNurseToBe;
import static nl.leerroute.matching.planning.Planned.best;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leerroute.matching.AScheme;
import nl.leerroute.matching.AWorld;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.offer.Kind;
import nl.leerroute.matching.route.Aim;
import nl.leerroute.schemes.rule.Activity;
import nl.leerroute.schemes.rule.Allocation;
import org.junit.jupiter.api.Test;

class WhyThisRouteTest {

  private static final AScheme FUND = AScheme.called("fund").paying(50, 900);

  @Test
  void allThatARouteIsBestAtStandsInOneSentence() {
    assertThat(whyLater(FUND)).contains("Dit is de goedkoopste en zekerste route die zo ver komt.");
  }

  @Test
  void whereNoMoneyIsCertainNoRouteIsCalledTheSurest() {
    assertThat(whyLater(AScheme.called("lottery").paying(50, 900).dividedBy(Allocation.BALLOT)))
        .contains("goedkoopste")
        .doesNotContain("zekerste");
  }

  /** It comes latest, from farther away and not the farthest, and has the lowest price. */
  @Test
  void whatOnlyAsksLeastWithoutMoneyOfOthersSaysSo() {
    AWorld world =
        AWorld.offering(
                AnOffer.called("whole")
                    .teaching("wounds", "medicines", "plans")
                    .costing(1_200)
                    .startingIn(GRONINGEN, inWeeks(3)),
                AnOffer.called("drawn")
                    .ofKind(Kind.TRAINING)
                    .teaching("wounds", "medicines")
                    .costing(1_000)
                    .startingIn(ASSEN, inWeeks(10)),
                AnOffer.called("plain")
                    .teaching("wounds", "medicines")
                    .costing(900)
                    .startingIn(ASSEN, inWeeks(30)))
            .paying(
                AScheme.called("lottery")
                    .paying(90, 900)
                    .dividedBy(Allocation.BALLOT)
                    .onlyFor(Activity.TRAINING));

    assertThat(best(world.routesFor(aNurseToBe().livingIn(GRONINGEN)), Aim.SUREST).why().nl())
        .isEqualTo("Komt er geen geld van anderen, dan kost deze route je het minst.");
  }

  /** Of two courses that teach the same the later one costs less. */
  private static String whyLater(AScheme scheme) {
    return best(
            AWorld.offering(
                    AnOffer.called("soon").teaching("wounds").costing(1_200).starting(inWeeks(3)),
                    AnOffer.called("later").teaching("wounds").costing(800).starting(inWeeks(30)))
                .paying(scheme)
                .routesFor(aNurseToBe()),
            Aim.CHEAPEST)
        .why()
        .nl();
  }
}

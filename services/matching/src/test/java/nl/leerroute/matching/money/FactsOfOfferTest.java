package nl.leerroute.matching.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Terms;
import nl.leerroute.schemes.amount.CostKind;
import nl.leerroute.schemes.amount.Costs;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactValue;
import nl.leerroute.schemes.fact.OfferFacts;
import org.junit.jupiter.api.Test;

class FactsOfOfferTest {

  @Test
  void whatAProviderTellsIsAFactAndANoIsANo() {
    Offer offer = told(Optional.of(true), Optional.of(false), Optional.empty());

    assertThat(fact(offer, OfferFacts.PUBLICLY_FUNDED)).contains(new FactValue.YesNo(true));
    assertThat(fact(offer, OfferFacts.REQUIRED_BY_LAW)).contains(new FactValue.YesNo(false));
  }

  @Test
  void whatAProviderDoesNotTellStaysUnknown() {
    Offer offer = AnOffer.called("a").teaching("wounds").made();

    assertThat(fact(offer, OfferFacts.PUBLICLY_FUNDED)).isEmpty();
    assertThat(fact(offer, OfferFacts.REQUIRED_BY_LAW)).isEmpty();
    assertThat(fact(offer, OfferFacts.OCCUPATIONAL)).contains(new FactValue.YesNo(true));
  }

  @Test
  void aCourseForOneselfIsNotForAnOccupationWhateverItTeaches() {
    assertThat(
            fact(
                told(Optional.empty(), Optional.empty(), Optional.of(false)),
                OfferFacts.OCCUPATIONAL))
        .contains(new FactValue.YesNo(false));
  }

  @Test
  void travelIsACostThatIsNotInThePrice() {
    Costs costs = FactsOfOffer.costs(AnOffer.called("a").costing(100).withTravel(40).made());

    assertThat(costs.cents()).containsEntry(CostKind.TRAVEL, 4_000L);
    assertThat(costs.price()).isEqualTo(10_000);
    assertThat(FactsOfOffer.costs(AnOffer.called("b").costing(100).made()).cents())
        .doesNotContainKey(CostKind.TRAVEL);
  }

  private static Offer told(
      Optional<Boolean> funded, Optional<Boolean> required, Optional<Boolean> forWork) {
    return AnOffer.called("a")
        .teaching("wounds")
        .onTerms(
            new Terms(Set.of(), funded, required, forWork, Set.of(), Set.of(), Optional.empty()))
        .made();
  }

  private static Optional<FactValue> fact(Offer offer, Fact fact) {
    return FactsOfOffer.of(offer).value(fact);
  }
}

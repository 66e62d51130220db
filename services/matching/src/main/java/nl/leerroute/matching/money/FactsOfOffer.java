package nl.leerroute.matching.money;

import java.util.EnumMap;
import java.util.Map;
import nl.leerroute.matching.offer.Kind;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Price;
import nl.leerroute.matching.offer.Terms;
import nl.leerroute.matching.offer.Vat;
import nl.leerroute.schemes.amount.CostKind;
import nl.leerroute.schemes.amount.Costs;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.ToldOffer;
import nl.leerroute.schemes.rule.Activity;

/** An offer in the words of schemes: its facts, what it is, and what it costs. */
final class FactsOfOffer {

  static Facts of(Offer offer) {
    Terms terms = offer.terms();
    return new ToldOffer(
            offer.kind().name(),
            offer.formality().name(),
            offer.length().name(),
            offer.forms().stream().map(Enum::name).toList(),
            offer.credential().isPresent(),
            offer.exam(),
            terms.forWork(),
            terms.publiclyFunded(),
            terms.requiredByLaw(),
            offer.accreditations(),
            offer.teaches(),
            offer.provider().id(),
            offer.nlqf(),
            offer.durationWeeks(),
            offer.hoursPerWeek(),
            offer.studyLoadHours(),
            terms.schemeFacts().map(ToldForSchemes::of).orElse(Facts.NONE))
        .facts();
  }

  static Activity activity(Kind kind) {
    return switch (kind) {
      case COURSE -> Activity.COURSE;
      case MODULE -> Activity.MODULE;
      case TRAINING -> Activity.TRAINING;
      case E_LEARNING -> Activity.E_LEARNING;
      case WORKPLACE -> Activity.WORKPLACE;
      case BBL -> Activity.BBL;
      case VALIDATION -> Activity.VALIDATION;
      case ADVICE -> Activity.ADVICE;
      case EXAM -> Activity.EXAM;
    };
  }

  /** A negative price is an error of the source and counts as nothing. */
  static Costs costs(Offer offer) {
    Price price = offer.price();
    Map<CostKind, Long> cents = new EnumMap<>(CostKind.class);
    cents.put(CostKind.FEE, Math.max(0, price.feeCents()));
    cents.put(CostKind.EXAM, Math.max(0, price.examCents()));
    cents.put(CostKind.MATERIALS, Math.max(0, price.materialsCents()));
    if (price.travelCents() > 0) {
      cents.put(CostKind.TRAVEL, price.travelCents());
    }
    return new Costs(cents, price.vat() == Vat.INCLUDED_21);
  }

  private FactsOfOffer() {}
}

package nl.leerroute.matching.money;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerroute.matching.offer.Formality;
import nl.leerroute.matching.offer.Kind;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Price;
import nl.leerroute.matching.offer.Vat;
import nl.leerroute.schemes.amount.CostKind;
import nl.leerroute.schemes.amount.Costs;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactValue;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.OfferFacts;
import nl.leerroute.schemes.fact.Values;
import nl.leerroute.schemes.rule.Activity;

/** An offer in the facts that schemes ask. What a catalogue does not tell stays unknown. */
final class FactsOfOffer {

  private static final int WEEKS_IN_A_YEAR = 52;

  static Facts of(Offer offer) {
    Facts.Builder facts =
        Facts.with()
            .code(OfferFacts.FORMALITY, offer.formality())
            .code(OfferFacts.LENGTH, offer.length())
            .codes(OfferFacts.FORMS, offer.forms().stream().map(Enum::name).toList())
            .yesNo(OfferFacts.CREDENTIAL, offer.credential().isPresent())
            .yesNo(OfferFacts.EXAM, offer.exam())
            .yesNo(OfferFacts.EXTERNAL, true)
            .yesNo(OfferFacts.OCCUPATIONAL, isForWork(offer))
            .yesNo(OfferFacts.PUBLICLY_FUNDED, offer.terms().publiclyFunded().orElse(null))
            .yesNo(OfferFacts.REQUIRED_BY_LAW, offer.terms().requiredByLaw().orElse(null))
            .codes(OfferFacts.ACCREDITATIONS, registers(offer))
            .codes(OfferFacts.TEACHES, offer.teaches())
            .code(OfferFacts.PROVIDER, offer.provider().id());
    offer.nlqf().ifPresent(level -> count(facts, OfferFacts.NLQF, level));
    count(facts, OfferFacts.DURATION_WEEKS, offer.durationWeeks());
    count(facts, OfferFacts.HOURS_PER_WEEK, offer.hoursPerWeek());
    count(facts, OfferFacts.STUDY_LOAD, offer.studyLoadHours());
    if (offer.formality() == Formality.FORMAL) {
      count(facts, OfferFacts.STUDY_YEARS, Math.ceilDiv(offer.durationWeeks(), WEEKS_IN_A_YEAR));
    } else {
      facts.code(OfferFacts.ROUTE, "OTHER").yesNo(OfferFacts.WORK_AND_LEARN, atWork(offer));
    }
    if (offer.kind() == Kind.BBL) {
      facts.code(OfferFacts.ROUTE, "MBO_BBL").yesNo(OfferFacts.WORK_AND_LEARN, true);
      count(facts, OfferFacts.PLACEMENT_WEEKS, offer.durationWeeks());
    }
    Facts known = facts.build();
    return offer.terms().schemeFacts().map(ToldForSchemes::of).map(known::and).orElse(known);
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

  /** What a provider does not tell follows from what is taught. */
  private static boolean isForWork(Offer offer) {
    return offer
        .terms()
        .forWork()
        .orElseGet(() -> !offer.teaches().isEmpty() && !offer.kind().advises());
  }

  /** A register that no scheme can ask for says nothing. */
  private static List<String> registers(Offer offer) {
    return offer.accreditations().stream()
        .filter(
            name ->
                Values.refusal(OfferFacts.ACCREDITATIONS, new FactValue.Codes(Set.of(name)))
                    .isEmpty())
        .toList();
  }

  private static boolean atWork(Offer offer) {
    return offer.kind().isAtWork();
  }

  private static void count(Facts.Builder facts, Fact fact, int number) {
    FactValue value = new FactValue.Count(number);
    if (Values.refusal(fact, value).isEmpty()) {
      facts.put(fact, value);
    }
  }

  private FactsOfOffer() {}
}

package nl.leerroute.matching.money;

import java.util.Optional;
import nl.leerroute.matching.offer.SchemeFacts;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactValue;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.OfferFacts;
import nl.leerroute.schemes.fact.ProviderFacts;
import nl.leerroute.schemes.fact.Values;

/** What a provider told for schemes alone, as the facts that they ask. */
final class ToldForSchemes {

  private final Facts.Builder facts = Facts.with();

  private ToldForSchemes() {}

  static Facts of(SchemeFacts told) {
    ToldForSchemes known = new ToldForSchemes();
    known.put(
        ProviderFacts.DESIGNATED_BY,
        Optional.of(told.designatedBy())
            .filter(funds -> !funds.isEmpty())
            .map(FactValue.Codes::new));
    known.put(ProviderFacts.THEME, told.theme().map(FactValue.Code::new));
    known.put(OfferFacts.SUBJECT, told.subject().map(FactValue.Code::new));
    known.put(OfferFacts.ROUTE, told.route().map(FactValue.Code::new));
    known.put(OfferFacts.COURSE_DAYS, told.courseDays().map(FactValue.Count::new));
    known.put(ProviderFacts.STUDY_DAYS_PER_WEEK, told.studyDaysPerWeek().map(FactValue.Count::new));
    known.put(OfferFacts.PLACEMENT_WEEKS, told.placementWeeks().map(FactValue.Count::new));
    known.put(OfferFacts.DRIVING_LICENCE, told.drivingLicence().map(FactValue.YesNo::new));
    known.put(OfferFacts.ONTWIKKELPAD, told.inOntwikkelpad().map(FactValue.YesNo::new));
    known.put(OfferFacts.STATUTORY_FEE, told.statutoryFeeCents().map(FactValue.Count::new));
    known.put(
        ProviderFacts.CERTIFIED_EXAM_BODY, told.certifiedExamBody().map(FactValue.YesNo::new));
    known.put(ProviderFacts.OWN_HOURS, told.ownDevelopmentHours().map(FactValue.Count::new));
    return known.facts.build();
  }

  /** A value that no scheme can ask for says nothing. */
  private void put(Fact fact, Optional<? extends FactValue> value) {
    value
        .filter(known -> Values.refusal(fact, known).isEmpty())
        .ifPresent(known -> facts.put(fact, known));
  }
}

package nl.leerroute.gateway.supply;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.OfferFacts;
import nl.leerroute.schemes.fact.ProviderFacts;
import nl.leerroute.schemes.fact.PurchaseFacts;

/** In which column of the template a provider tells what schemes ask. */
public final class FactColumns {

  private static final Map<Fact, String> COLUMNS =
      Map.ofEntries(
          entry(PurchaseFacts.ACTIVITY, "KIND"),
          entry(OfferFacts.FORMALITY, "RECOGNITION"),
          entry(OfferFacts.LENGTH, "RECOGNITION"),
          entry(OfferFacts.FORMS, "FORMS"),
          entry(OfferFacts.NLQF, "NLQF"),
          entry(OfferFacts.DURATION_WEEKS, "WEEKS"),
          entry(OfferFacts.STUDY_YEARS, "WEEKS"),
          entry(OfferFacts.HOURS_PER_WEEK, "HOURS_A_WEEK"),
          entry(OfferFacts.STUDY_LOAD, "HOURS"),
          entry(OfferFacts.CREDENTIAL, "CREDENTIAL"),
          entry(OfferFacts.EXAM, "EXAM"),
          entry(OfferFacts.ACCREDITATIONS, "REGISTERS"),
          entry(OfferFacts.TEACHES, "TEACHES"),
          entry(OfferFacts.OCCUPATIONAL, "TEACHES"),
          entry(OfferFacts.PUBLICLY_FUNDED, "FUNDED"),
          entry(OfferFacts.REQUIRED_BY_LAW, "REQUIRED_BY_LAW"),
          entry(OfferFacts.SUBJECT, "SUBJECT"),
          entry(ProviderFacts.THEME, "THEME"),
          entry(OfferFacts.ROUTE, "ROUTE"),
          entry(OfferFacts.WORK_AND_LEARN, "KIND"),
          entry(ProviderFacts.DESIGNATED_BY, "FUNDS"),
          entry(OfferFacts.COURSE_DAYS, "COURSE_DAYS"),
          entry(ProviderFacts.STUDY_DAYS_PER_WEEK, "DAYS_A_WEEK"),
          entry(OfferFacts.PLACEMENT_WEEKS, "PLACEMENT_WEEKS"),
          entry(OfferFacts.DRIVING_LICENCE, "DRIVING"),
          entry(OfferFacts.ONTWIKKELPAD, "ONTWIKKELPAD"),
          entry(OfferFacts.STATUTORY_FEE, "STATUTORY_FEE"),
          entry(ProviderFacts.CERTIFIED_EXAM_BODY, "EXAM_BODY"),
          entry(ProviderFacts.OWN_HOURS, "OWN_HOURS"));

  private final List<Column> columns;

  /**
   * @param columns of the template, as the catalogue has them
   */
  public FactColumns(Collection<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  /** The columns in which a matter is told; empty: no provider tells it. */
  public List<Column> of(Reached.Matter matter) {
    List<String> names =
        COLUMNS.entrySet().stream()
            .filter(each -> matter.facts().contains(each.getKey().name()))
            .map(Map.Entry::getValue)
            .toList();
    return columns.stream().filter(column -> names.contains(column.name())).toList();
  }
}

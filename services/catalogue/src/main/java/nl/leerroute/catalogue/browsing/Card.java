package nl.leerroute.catalogue.browsing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.leerroute.catalogue.offer.Form;
import nl.leerroute.catalogue.offer.Kind;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Provider;
import nl.leerroute.catalogue.offer.Run;
import nl.leerroute.catalogue.offer.Support;
import nl.leerroute.catalogue.offer.Wording;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import org.jspecify.annotations.Nullable;

/**
 * What is needed of an offer to find it and to show it in a list.
 *
 * @param nlqf absent: not classified
 * @param cents all that is charged
 * @param publiclyFunded absent: not said
 * @param support empty: not said
 * @param deliveryArea codes of provinces and regions whose residents may take part; empty: all
 * @param staleSince nobody has confirmed it since, or it has no start left; absent: up to date
 */
public record Card(
    OfferId id,
    Provider provider,
    Wording title,
    Wording summary,
    @Nullable Wording credential,
    Kind kind,
    Set<Form> forms,
    @Nullable Integer nlqf,
    List<ConceptUri> teaches,
    List<ConceptUri> requires,
    long cents,
    int weeks,
    int hoursPerWeek,
    List<Run> runs,
    boolean startsAnyTime,
    @Nullable Boolean publiclyFunded,
    Set<Support> support,
    Set<String> deliveryArea,
    @Nullable LocalDate staleSince,
    boolean fictional) {

  public Card {
    forms = Set.copyOf(forms);
    teaches = List.copyOf(teaches);
    requires = List.copyOf(requires);
    runs = List.copyOf(runs);
    support = Set.copyOf(support);
    deliveryArea = Set.copyOf(deliveryArea);
  }
}

package nl.leerroute.catalogue.search;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.catalogue.browsing.Card;
import nl.leerroute.catalogue.browsing.Spot;
import nl.leerroute.catalogue.browsing.Spots;
import nl.leerroute.catalogue.offer.Area;
import nl.leerroute.catalogue.offer.Offer;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Price;
import nl.leerroute.catalogue.taxonomy.Concept;

/** Indexes for tests. */
final class CardsOf {

  static final Spot GRONINGEN = new Spot("9711", "Groningen", "NL-GR", "AM01", 53.22, 6.57);
  static final Spot ASSEN = new Spot("9401", "Assen", "NL-DR", "AM01", 52.99, 6.56);
  static final Spot LEEUWARDEN = new Spot("8911", "Leeuwarden", "NL-FR", "AM02", 53.2, 5.8);

  private static final Map<String, Spot> KNOWN =
      Map.of("9711", GRONINGEN, "9401", ASSEN, "8911", LEEUWARDEN);

  static final Spots SPOTS = pc4 -> Optional.ofNullable(KNOWN.get(pc4));

  private CardsOf() {}

  static LuceneCards knowing(List<Concept> concepts, List<Card> cards) {
    LuceneNames names = LuceneNames.empty();
    names.replace(concepts).block();
    LuceneCards index = LuceneCards.empty(names::skillsMeant, SPOTS);
    index.take(cards.stream().collect(toMap(Card::id, Optional::of)));
    return index;
  }

  static LuceneCards of(List<Card> cards) {
    return knowing(List.of(), cards);
  }

  static Map<OfferId, Optional<Card>> gone(String id) {
    return Map.of(new OfferId(id), Optional.empty());
  }

  static Card of(Offer offer) {
    Price price = offer.price();
    return new Card(
        offer.id(),
        offer.provider(),
        offer.title(),
        offer.summary(),
        offer.nature().credential(),
        offer.nature().kind(),
        offer.nature().forms(),
        offer.nature().nlqf(),
        offer.teaches(),
        offer.requires(),
        price.feeCents() + price.examCents() + price.materialsCents(),
        offer.effort().weeks(),
        offer.effort().hoursPerWeek(),
        offer.runs(),
        offer.startsAnyTime(),
        offer.regulation().publiclyFunded(),
        offer.audience().support(),
        offer.audience().deliveryArea().stream().map(Area::code).collect(toSet()),
        null,
        offer.provenance().fictional());
  }
}

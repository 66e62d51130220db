package nl.leerroute.catalogue.stream;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerroute.catalogue.browsing.Card;
import nl.leerroute.catalogue.browsing.Cards;
import nl.leerroute.catalogue.offer.DayPart;
import nl.leerroute.catalogue.offer.Form;
import nl.leerroute.catalogue.offer.Kind;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Place;
import nl.leerroute.catalogue.offer.Provider;
import nl.leerroute.catalogue.offer.Run;
import nl.leerroute.catalogue.offer.Support;
import nl.leerroute.catalogue.offer.Wording;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.Text;
import nl.leerroute.platform.stream.Received;
import org.jspecify.annotations.Nullable;

/** Makes findable what was published, and nothing else: whichever instance published it. */
final class PublishedCards {

  private PublishedCards() {}

  static void take(List<Received<OfferPublished>> batch, Cards cards) {
    Map<OfferId, Optional<Card>> last = new LinkedHashMap<>();
    for (Received<OfferPublished> received : batch) {
      last.put(new OfferId(received.key()), received.payload().map(PublishedCards::card));
    }
    cards.take(last);
  }

  private static Card card(OfferPublished offer) {
    return new Card(
        new OfferId(offer.offerId()),
        new Provider(offer.provider().id(), offer.provider().name()),
        wording(offer.title()),
        wording(offer.summary()),
        offer.credential() == null ? null : wording(offer.credential()),
        Kind.valueOf(offer.kind().name()),
        same(offer.forms(), Form.class),
        offer.nlqf(),
        offer.teaches().stream().map(ConceptUri::new).toList(),
        offer.requires().stream().map(ConceptUri::new).toList(),
        offer.price().totalCents(),
        offer.durationWeeks(),
        offer.hoursPerWeek(),
        offer.offerings().stream().map(PublishedCards::run).toList(),
        offer.startsAnyTime(),
        offer.publiclyFunded(),
        same(offer.support(), Support.class),
        offer.deliveryArea(),
        offer.staleSince(),
        offer.fictional());
  }

  private static Run run(OfferPublished.Offering offering) {
    return new Run(
        offering.id(),
        offering.start(),
        offering.enrolBefore(),
        place(offering.place()),
        same(offering.dayParts(), DayPart.class),
        offering.language(),
        offering.placesLeft());
  }

  private static @Nullable Place place(OfferPublished.@Nullable Place place) {
    return place == null
        ? null
        : new Place(place.name(), place.pc4(), place.latitude(), place.longitude());
  }

  private static Wording wording(Text text) {
    return new Wording(text.nl(), text.en());
  }

  private static <E extends Enum<E>> Set<E> same(Set<? extends Enum<?>> shared, Class<E> own) {
    return shared.stream()
        .map(one -> Enum.valueOf(own, one.name()))
        .collect(Collectors.toUnmodifiableSet());
  }
}

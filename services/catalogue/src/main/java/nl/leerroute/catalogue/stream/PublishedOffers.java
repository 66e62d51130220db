package nl.leerroute.catalogue.stream;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerroute.catalogue.offer.Effort;
import nl.leerroute.catalogue.offer.Nature;
import nl.leerroute.catalogue.offer.Offer;
import nl.leerroute.catalogue.offer.Place;
import nl.leerroute.catalogue.offer.Price;
import nl.leerroute.catalogue.offer.Run;
import nl.leerroute.catalogue.offer.Wording;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.contracts.Education;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.Text;
import org.jspecify.annotations.Nullable;

/** Offers in the words that services share. */
final class PublishedOffers {

  private PublishedOffers() {}

  static OfferPublished of(Offer offer) {
    Nature nature = offer.nature();
    Effort effort = offer.effort();
    return new OfferPublished(
        offer.id().value(),
        new OfferPublished.Provider(offer.provider().id(), offer.provider().name()),
        text(offer.title()),
        text(offer.summary()),
        OfferPublished.Kind.valueOf(nature.kind().name()),
        OfferPublished.Formality.valueOf(nature.formality().name()),
        OfferPublished.Length.valueOf(nature.length().name()),
        same(nature.forms(), OfferPublished.Form.class),
        uris(offer.teaches()),
        uris(offer.requires()),
        offer.entryEducation() == null ? null : Education.valueOf(offer.entryEducation().name()),
        nature.nlqf(),
        nature.credential() == null ? null : text(nature.credential()),
        effort.weeks(),
        effort.hoursPerWeek(),
        effort.hours(),
        price(offer.price()),
        offer.runs().stream().map(PublishedOffers::offering).toList(),
        offer.startsAnyTime(),
        offer.accreditations(),
        nature.exam(),
        offer.provenance().lastChecked(),
        offer.provenance().source(),
        offer.provenance().fictional());
  }

  private static OfferPublished.Offering offering(Run run) {
    return new OfferPublished.Offering(
        run.id(),
        run.start(),
        run.enrolBefore(),
        place(run.place()),
        same(run.dayParts(), OfferPublished.DayPart.class),
        run.language(),
        run.placesLeft());
  }

  private static OfferPublished.@Nullable Place place(@Nullable Place place) {
    return place == null
        ? null
        : new OfferPublished.Place(place.name(), place.pc4(), place.latitude(), place.longitude());
  }

  private static OfferPublished.Price price(Price price) {
    return new OfferPublished.Price(
        price.feeCents(),
        price.examCents(),
        price.materialsCents(),
        OfferPublished.Vat.valueOf(price.vat().name()));
  }

  private static Text text(Wording wording) {
    return new Text(wording.nl(), wording.en());
  }

  private static List<String> uris(List<ConceptUri> skills) {
    return skills.stream().map(ConceptUri::value).toList();
  }

  private static <E extends Enum<E>> Set<E> same(Set<? extends Enum<?>> own, Class<E> shared) {
    return own.stream()
        .map(one -> Enum.valueOf(shared, one.name()))
        .sorted()
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}

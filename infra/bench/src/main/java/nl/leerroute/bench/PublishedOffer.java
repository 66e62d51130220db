package nl.leerroute.bench;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerroute.contracts.Education;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.Text;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offering;
import nl.leerroute.matching.offer.Place;
import nl.leerroute.matching.offer.Price;

/** A generated offer as the catalogue would publish it. */
final class PublishedOffer {

  private PublishedOffer() {}

  static OfferPublished of(Offer offer) {
    return new OfferPublished(
        offer.id(),
        new OfferPublished.Provider(offer.provider().id(), offer.provider().name()),
        text(offer.title()),
        new Text(
            "In deze opleiding leer je stap voor stap wat je nodig hebt.",
            "In this course you learn step by step what you need."),
        OfferPublished.Kind.valueOf(offer.kind().name()),
        OfferPublished.Formality.valueOf(offer.formality().name()),
        OfferPublished.Length.valueOf(offer.length().name()),
        offer.forms().stream()
            .map(form -> OfferPublished.Form.valueOf(form.name()))
            .collect(toSet()),
        offer.teaches(),
        offer.requires(),
        offer.entryEducation().map(asked -> Education.valueOf(asked.name())).orElse(null),
        offer.nlqf().isPresent() ? offer.nlqf().getAsInt() : null,
        offer.credential().map(PublishedOffer::text).orElse(null),
        offer.durationWeeks(),
        offer.hoursPerWeek(),
        offer.studyLoadHours(),
        price(offer.price()),
        offer.offerings().stream().map(PublishedOffer::offering).toList(),
        offer.startsAnyTime(),
        offer.accreditations(),
        offer.exam(),
        offer.lastChecked(),
        "ooapi:bench",
        offer.fictional(),
        Set.of(),
        offer.ownPace() ? OfferPublished.Pace.OWN : OfferPublished.Pace.FIXED,
        null,
        List.of(),
        Map.of(),
        Set.of(),
        null,
        null,
        Set.of(),
        Set.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static OfferPublished.Offering offering(Offering run) {
    return new OfferPublished.Offering(
        run.id(),
        run.start(),
        run.enrolBefore().orElse(null),
        run.place().map(PublishedOffer::place).orElse(null),
        run.dayParts().stream()
            .map(part -> OfferPublished.DayPart.valueOf(part.name()))
            .collect(toSet()),
        run.language(),
        run.placesLeft().orElse(null));
  }

  private static OfferPublished.Place place(Place place) {
    return new OfferPublished.Place(place.name(), place.pc4(), place.latitude(), place.longitude());
  }

  private static OfferPublished.Price price(Price price) {
    return new OfferPublished.Price(
        price.feeCents(),
        price.examCents(),
        price.materialsCents(),
        OfferPublished.Vat.valueOf(price.vat().name()),
        price.travelCents());
  }

  private static Text text(nl.leerroute.matching.text.Text words) {
    return new Text(words.nl(), words.en());
  }
}

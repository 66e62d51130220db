package nl.leerroute.matching.stream;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Optional;
import java.util.OptionalInt;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.matching.offer.DayPart;
import nl.leerroute.matching.offer.Education;
import nl.leerroute.matching.offer.Form;
import nl.leerroute.matching.offer.Formality;
import nl.leerroute.matching.offer.Kind;
import nl.leerroute.matching.offer.Length;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offering;
import nl.leerroute.matching.offer.Place;
import nl.leerroute.matching.offer.Price;
import nl.leerroute.matching.offer.Provider;
import nl.leerroute.matching.offer.Terms;
import nl.leerroute.matching.offer.Vat;
import nl.leerroute.matching.text.Text;

/** Learning offers from their topic. */
final class ReadingOffers {

  static Offer read(OfferPublished published) {
    Integer nlqf = published.nlqf();
    return new Offer(
        published.offerId(),
        new Provider(published.provider().id(), published.provider().name()),
        text(published.title()),
        Kind.valueOf(published.kind().name()),
        Formality.valueOf(published.formality().name()),
        Length.valueOf(published.length().name()),
        published.forms().stream()
            .map(form -> Form.valueOf(form.name()))
            .collect(toUnmodifiableSet()),
        published.teaches(),
        published.requires(),
        Optional.ofNullable(published.entryEducation())
            .map(asked -> Education.valueOf(asked.name())),
        nlqf == null ? OptionalInt.empty() : OptionalInt.of(nlqf),
        Optional.ofNullable(published.credential()).map(ReadingOffers::text),
        published.durationWeeks(),
        published.hoursPerWeek(),
        published.studyLoadHours(),
        price(published.price()),
        published.offerings().stream().map(ReadingOffers::offering).toList(),
        published.startsAnyTime(),
        terms(published),
        published.accreditations(),
        published.exam(),
        published.lastChecked(),
        Optional.ofNullable(published.staleSince()),
        published.fictional());
  }

  private static Offering offering(OfferPublished.Offering published) {
    return new Offering(
        published.id(),
        published.start(),
        Optional.ofNullable(published.enrolBefore()),
        Optional.ofNullable(published.place()).map(ReadingOffers::place),
        published.dayParts().stream()
            .map(part -> DayPart.valueOf(part.name()))
            .collect(toUnmodifiableSet()),
        published.language(),
        Optional.ofNullable(published.placesLeft()));
  }

  private static Place place(OfferPublished.Place published) {
    return new Place(
        published.name(), published.pc4(), published.latitude(), published.longitude());
  }

  private static Price price(OfferPublished.Price published) {
    return new Price(
        published.feeCents(),
        published.examCents(),
        published.materialsCents(),
        published.travelCents(),
        Vat.valueOf(published.vat().name()));
  }

  private static Terms terms(OfferPublished published) {
    return new Terms(
        published.deliveryArea(),
        Optional.ofNullable(published.publiclyFunded()),
        Optional.ofNullable(published.requiredByLaw()),
        Optional.ofNullable(published.purpose())
            .map(purpose -> purpose == OfferPublished.Purpose.VOCATIONAL));
  }

  private static Text text(nl.leerroute.contracts.Text published) {
    return new Text(published.nl(), published.en());
  }

  private ReadingOffers() {}
}

package nl.leerroute.matching.stream;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.leerroute.contracts.FactsForSchemes;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.matching.offer.DayPart;
import nl.leerroute.matching.offer.Education;
import nl.leerroute.matching.offer.Exemption;
import nl.leerroute.matching.offer.Form;
import nl.leerroute.matching.offer.Formality;
import nl.leerroute.matching.offer.Help;
import nl.leerroute.matching.offer.Kind;
import nl.leerroute.matching.offer.Length;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offering;
import nl.leerroute.matching.offer.Pieces;
import nl.leerroute.matching.offer.Place;
import nl.leerroute.matching.offer.Price;
import nl.leerroute.matching.offer.Provider;
import nl.leerroute.matching.offer.SchemeFacts;
import nl.leerroute.matching.offer.TargetGroup;
import nl.leerroute.matching.offer.Terms;
import nl.leerroute.matching.offer.Vat;
import nl.leerroute.matching.text.Text;

/**
 * Learning offers from their topic. Offers that say the same share it: thousands of one provider
 * differ in little.
 */
final class ReadingOffers {

  private final Map<Object, Object> said = new HashMap<>();

  Offer read(OfferPublished published) {
    Integer nlqf = published.nlqf();
    return new Offer(
        published.offerId(),
        same(new Provider(published.provider().id(), published.provider().name())),
        text(published.title()),
        Kind.valueOf(published.kind().name()),
        Formality.valueOf(published.formality().name()),
        Length.valueOf(published.length().name()),
        same(
            published.forms().stream()
                .map(form -> Form.valueOf(form.name()))
                .collect(toUnmodifiableSet())),
        skills(published.teaches()),
        skills(published.requires()),
        same(
            Optional.ofNullable(published.entryEducation())
                .map(asked -> Education.valueOf(asked.name()))),
        same(nlqf == null ? OptionalInt.empty() : OptionalInt.of(nlqf)),
        same(Optional.ofNullable(published.credential()).map(ReadingOffers::text)),
        published.durationWeeks(),
        published.hoursPerWeek(),
        published.studyLoadHours(),
        same(price(published.price())),
        published.offerings().stream().map(this::offering).toList(),
        published.startsAnyTime(),
        published.pace() == OfferPublished.Pace.OWN,
        same(terms(published)),
        same(pieces(published)),
        same(published.accreditations()),
        published.exam(),
        same(published.lastChecked()),
        same(Optional.ofNullable(published.staleSince())),
        published.fictional());
  }

  private List<String> skills(List<String> uris) {
    return same(uris.stream().map(this::same).toList());
  }

  private Offering offering(OfferPublished.Offering published) {
    return new Offering(
        published.id(),
        same(published.start()),
        same(Optional.ofNullable(published.enrolBefore())),
        same(Optional.ofNullable(published.place()).map(ReadingOffers::place)),
        same(
            published.dayParts().stream()
                .map(part -> DayPart.valueOf(part.name()))
                .collect(toUnmodifiableSet())),
        same(published.language()),
        same(Optional.ofNullable(published.placesLeft())));
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
            .map(purpose -> purpose == OfferPublished.Purpose.VOCATIONAL),
        published.targetGroups().stream()
            .map(group -> TargetGroup.valueOf(group.name()))
            .collect(toUnmodifiableSet()),
        published.support().stream().map(ReadingOffers::help).collect(toUnmodifiableSet()),
        Optional.ofNullable(published.schemeFacts()).map(ReadingOffers::schemeFacts));
  }

  private static Pieces pieces(OfferPublished published) {
    return new Pieces(
        Optional.ofNullable(published.partOf()),
        Boolean.TRUE.equals(published.exemptions()) || !published.exemptedSkills().isEmpty(),
        published.exemptedSkills().stream()
            .map(one -> new Exemption(one.skill(), one.weeks(), one.hours(), one.feeCents()))
            .toList(),
        Optional.empty());
  }

  private static SchemeFacts schemeFacts(FactsForSchemes published) {
    return new SchemeFacts(
        published.designatedBy(),
        Optional.ofNullable(published.theme()).map(Enum::name),
        Optional.ofNullable(published.subject()).map(Enum::name),
        Optional.ofNullable(published.educationRoute()).map(Enum::name),
        Optional.ofNullable(published.courseDays()),
        Optional.ofNullable(published.studyDaysPerWeek()),
        Optional.ofNullable(published.placementWeeks()),
        Optional.ofNullable(published.drivingLicence()),
        Optional.ofNullable(published.inOntwikkelpad()),
        Optional.ofNullable(published.statutoryFeeCents()),
        Optional.ofNullable(published.certifiedExamBody()),
        Optional.ofNullable(published.ownDevelopmentHours()));
  }

  private static Help help(OfferPublished.Support published) {
    return switch (published) {
      case CHILDCARE -> Help.CHILDCARE;
      case LANGUAGE_HELP -> Help.LANGUAGE_HELP;
      case WHEELCHAIR -> Help.STEP_FREE;
      case DIGITAL_HELP -> Help.DIGITAL_HELP;
    };
  }

  private static Text text(nl.leerroute.contracts.Text published) {
    boolean alike = published.nl().equals(published.en());
    return new Text(published.nl(), alike ? published.nl() : published.en());
  }

  /** The first that was equal to this. */
  @SuppressWarnings("unchecked")
  private <T> T same(T value) {
    return (T) said.computeIfAbsent(value, first -> first);
  }
}

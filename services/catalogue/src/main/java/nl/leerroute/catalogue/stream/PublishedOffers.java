package nl.leerroute.catalogue.stream;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerroute.catalogue.offer.Area;
import nl.leerroute.catalogue.offer.Audience;
import nl.leerroute.catalogue.offer.Effort;
import nl.leerroute.catalogue.offer.ExemptedSkill;
import nl.leerroute.catalogue.offer.Learning;
import nl.leerroute.catalogue.offer.Listing;
import nl.leerroute.catalogue.offer.Nature;
import nl.leerroute.catalogue.offer.Offer;
import nl.leerroute.catalogue.offer.Place;
import nl.leerroute.catalogue.offer.Price;
import nl.leerroute.catalogue.offer.Provider;
import nl.leerroute.catalogue.offer.Regulation;
import nl.leerroute.catalogue.offer.Results;
import nl.leerroute.catalogue.offer.Run;
import nl.leerroute.catalogue.offer.SchemeFacts;
import nl.leerroute.catalogue.offer.Shelf;
import nl.leerroute.catalogue.offer.SkillAtLevel;
import nl.leerroute.catalogue.offer.Standing;
import nl.leerroute.catalogue.offer.Wording;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.contracts.Education;
import nl.leerroute.contracts.FactsForSchemes;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.Text;
import org.jspecify.annotations.Nullable;

/** Offers in the words that services share. */
final class PublishedOffers {

  private PublishedOffers() {}

  /** As others see it: under the name of whoever goes on with it, with the places still left. */
  static OfferPublished of(Listing listing) {
    Offer offer = listing.offer();
    Provider provider = listing.shelf().shown().orElse(offer.provider());
    Nature nature = offer.nature();
    Learning learning = offer.learning();
    Regulation regulation = offer.regulation();
    Audience audience = offer.audience();
    Effort effort = offer.effort();
    return new OfferPublished(
        offer.id().value(),
        new OfferPublished.Provider(provider.id(), provider.name()),
        text(offer.title()),
        text(offer.summary()),
        OfferPublished.Kind.valueOf(nature.kind().name()),
        OfferPublished.Formality.valueOf(nature.formality().name()),
        OfferPublished.Length.valueOf(nature.length().name()),
        same(nature.forms(), OfferPublished.Form.class),
        uris(offer.teaches()),
        uris(offer.requires()),
        same(offer.entryEducation(), Education.class),
        nature.nlqf(),
        nature.credential() == null ? null : text(nature.credential()),
        effort.weeks(),
        effort.hoursPerWeek(),
        effort.hours(),
        price(offer.price()),
        offer.runs().stream().map(run -> offering(listing.shelf(), run)).toList(),
        offer.startsAnyTime(),
        offer.accreditations(),
        nature.exam(),
        offer.provenance().lastChecked(),
        offer.provenance().source(),
        offer.provenance().fictional(),
        same(learning.functions(), OfferPublished.LearningFunction.class),
        same(learning.pace(), OfferPublished.Pace.class),
        learning.exemptions(),
        exempted(learning.exempted()),
        levels(offer.levels()),
        audience.deliveryArea().stream()
            .map(Area::code)
            .collect(Collectors.toCollection(TreeSet::new)),
        regulation.publiclyFunded(),
        same(audience.purpose(), OfferPublished.Purpose.class),
        same(audience.groups(), OfferPublished.TargetGroup.class),
        same(audience.support(), OfferPublished.Support.class),
        regulation.requiredByLaw(),
        regulation.renewalMonths(),
        outcomes(offer.results()),
        offer.links().partOf() == null ? null : offer.links().partOf().value(),
        offer.links().website(),
        listing.standing() instanceof Standing.Stale stale ? stale.since() : null,
        schemeFacts(offer.schemeFacts()));
  }

  private static List<OfferPublished.ExemptedSkill> exempted(
      @Nullable List<ExemptedSkill> exempted) {
    return exempted == null
        ? List.of()
        : exempted.stream()
            .map(
                one ->
                    new OfferPublished.ExemptedSkill(
                        one.skill().value(), one.weeks(), one.hours(), one.feeCents()))
            .toList();
  }

  private static Map<String, OfferPublished.SkillLevel> levels(List<SkillAtLevel> levels) {
    return levels.stream()
        .collect(
            Collectors.toMap(
                one -> one.skill().value(),
                one -> OfferPublished.SkillLevel.valueOf(one.level().name())));
  }

  private static OfferPublished.@Nullable Outcomes outcomes(@Nullable Results results) {
    return results == null
        ? null
        : new OfferPublished.Outcomes(
            results.participants(),
            results.completedPermille(),
            results.inWorkPermille(),
            results.measuredOn());
  }

  private static @Nullable FactsForSchemes schemeFacts(@Nullable SchemeFacts facts) {
    return facts == null
        ? null
        : new FactsForSchemes(
            new TreeSet<>(facts.designatedBy()),
            same(facts.theme(), FactsForSchemes.Theme.class),
            same(facts.subject(), FactsForSchemes.Subject.class),
            same(facts.educationRoute(), FactsForSchemes.EducationRoute.class),
            facts.courseDays(),
            facts.studyDaysPerWeek(),
            facts.placementWeeks(),
            facts.drivingLicence(),
            facts.inOntwikkelpad(),
            facts.statutoryFeeCents(),
            facts.certifiedExamBody(),
            facts.ownDevelopmentHours());
  }

  private static OfferPublished.Offering offering(Shelf shelf, Run run) {
    OptionalInt left = shelf.placesLeft(run);
    return new OfferPublished.Offering(
        run.id(),
        run.start(),
        run.enrolBefore(),
        place(run.place()),
        same(run.dayParts(), OfferPublished.DayPart.class),
        run.language(),
        left.isPresent() ? left.getAsInt() : null);
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
        OfferPublished.Vat.valueOf(price.vat().name()),
        price.travelCents());
  }

  private static Text text(Wording wording) {
    return new Text(wording.nl(), wording.en());
  }

  private static List<String> uris(List<ConceptUri> skills) {
    return skills.stream().map(ConceptUri::value).toList();
  }

  private static <E extends Enum<E>> @Nullable E same(@Nullable Enum<?> own, Class<E> shared) {
    return own == null ? null : Enum.valueOf(shared, own.name());
  }

  private static <E extends Enum<E>> Set<E> same(Set<? extends Enum<?>> own, Class<E> shared) {
    return own.stream()
        .map(one -> Enum.valueOf(shared, one.name()))
        .sorted()
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}

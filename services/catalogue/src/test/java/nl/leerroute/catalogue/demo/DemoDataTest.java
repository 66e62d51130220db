package nl.leerroute.catalogue.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerroute.catalogue.offer.Form;
import nl.leerroute.catalogue.offer.Kind;
import nl.leerroute.catalogue.offer.LearningFunction;
import nl.leerroute.catalogue.offer.Length;
import nl.leerroute.catalogue.offer.Offer;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Pace;
import nl.leerroute.catalogue.offer.Purpose;
import nl.leerroute.catalogue.offer.Run;
import nl.leerroute.catalogue.offer.SkillAtLevel;
import nl.leerroute.catalogue.offer.SkillLevel;
import nl.leerroute.catalogue.offer.Support;
import nl.leerroute.catalogue.offer.Taken;
import nl.leerroute.catalogue.offer.TargetGroup;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Imported;
import nl.leerroute.catalogue.taxonomy.Relevance;
import nl.leerroute.catalogue.taxonomy.Requirement;
import nl.leerroute.catalogue.taxonomy.ReuseLevel;
import nl.leerroute.catalogue.taxonomy.SkillType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the demo region promises to everybody who builds on it. */
class DemoDataTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final DemoData DEMO = DemoData.on(TODAY);

  /** Showing initiative, heavy work: nobody gives a course in these, and routes must say so. */
  private static final int TAUGHT_NOWHERE = 3;

  @Test
  void theTaxonomyIsTakenWithoutAProblemAndNoReferenceDangles() {
    assertThat(DEMO.imported())
        .isInstanceOfSatisfying(
            Imported.Complete.class, complete -> assertThat(complete.dangling()).isEmpty());
  }

  @Test
  void thereAreAtLeastSixtyOccupationsAndFourHundredSkills() {
    assertThat(occupations()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(skills()).hasSizeGreaterThanOrEqualTo(400);
  }

  @Test
  void everyConceptIsOfEscoWithItsOwnNameInBothLanguages() {
    assertThat(DEMO.concepts())
        .allSatisfy(
            concept -> {
              assertThat(concept.uri().value()).startsWith("http://data.europa.eu/esco/");
              assertThat(concept.label().nl()).isNotBlank();
              assertThat(concept.label().en()).isNotBlank();
            });
    assertThat(DEMO.concepts().stream().map(Concept::label)).doesNotHaveDuplicates();
  }

  @Test
  void someSkillsAreNarrowerThanOthersAndSomeCarryOverToAnyWork() {
    assertThat(skills()).anyMatch(skill -> !skill.entry().broader().isEmpty());
    assertThat(skills().stream().map(Concept.Skill::reuse)).contains(ReuseLevel.values());
    assertThat(skills().stream().map(Concept.Skill::type)).contains(SkillType.values());
  }

  @Test
  void everyOccupationAsksEightSkillsOrMoreAndHasSynonyms() {
    assertThat(occupations())
        .allSatisfy(
            occupation -> {
              assertThat(essential(occupation)).hasSizeGreaterThanOrEqualTo(8);
              assertThat(occupation.entry().synonyms()).isNotEmpty();
              assertThat(occupation.entry().descriptions()).hasSize(2);
            });
    assertThat(occupations()).anyMatch(Concept.Occupation::regulated);
  }

  @Test
  void someSkillsAreAskedByNearlyEveryOccupation() {
    Map<ConceptUri, Long> askedBy =
        occupations().stream()
            .flatMap(occupation -> occupation.requirements().stream())
            .collect(Collectors.groupingBy(Requirement::skill, Collectors.counting()));

    assertThat(askedBy.values())
        .filteredOn(count -> count >= occupations().size() * 0.8)
        .hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "2027-02-28", "2028-02-29", "2029-12-31"})
  void everyOfferIsTakenOnWhateverDay(LocalDate today) {
    assertThat(DemoData.on(today).taken())
        .extracting(Taken::problems, Taken::outcome)
        .containsOnly(tuple(List.of(), Taken.Outcome.TAKEN));
  }

  @Test
  void thereAreAtLeastTwoHundredOffersOfTwentyFiveInventedProviders() {
    assertThat(DEMO.offers()).hasSizeGreaterThanOrEqualTo(200);
    assertThat(DEMO.offers()).allMatch(offer -> offer.provenance().fictional());
    assertThat(DEMO.offers().stream().map(Offer::provider).distinct()).hasSize(25);
  }

  @Test
  void everyFormKindAndLengthOfLearningOccurs() {
    assertThat(DEMO.offers().stream().flatMap(offer -> offer.nature().forms().stream()))
        .contains(Form.values());
    assertThat(DEMO.offers().stream().map(offer -> offer.nature().kind())).contains(Kind.values());
    assertThat(DEMO.offers().stream().map(offer -> offer.nature().length()))
        .contains(Length.values());
  }

  @Test
  void allThatAnOfferCanTellIsToldSomewhere() {
    assertThat(told(offer -> offer.learning().functions())).contains(LearningFunction.values());
    assertThat(told(offer -> Optional.ofNullable(offer.learning().pace()).stream().toList()))
        .contains(Pace.values());
    assertThat(told(offer -> offer.levels().stream().map(SkillAtLevel::level).toList()))
        .contains(SkillLevel.values());
    assertThat(told(offer -> Optional.ofNullable(offer.audience().purpose()).stream().toList()))
        .contains(Purpose.values());
    assertThat(told(offer -> offer.audience().groups())).contains(TargetGroup.values());
    assertThat(told(offer -> offer.audience().support())).contains(Support.values());
    assertThat(DEMO.offers())
        .anyMatch(offer -> !offer.audience().deliveryArea().isEmpty())
        .anyMatch(offer -> offer.price().travelCents() > 0)
        .anyMatch(offer -> offer.regulation().renewalMonths() != null)
        .anyMatch(offer -> Boolean.TRUE.equals(offer.regulation().publiclyFunded()))
        .anyMatch(offer -> Boolean.TRUE.equals(offer.regulation().requiredByLaw()))
        .anyMatch(offer -> offer.results() != null)
        .anyMatch(offer -> offer.learning().exempted() != null)
        .allMatch(offer -> offer.links().website() != null);
  }

  @Test
  void aPartBelongsToAWholeThatIsOfferedToo() {
    List<OfferId> offered = DEMO.offers().stream().map(Offer::id).toList();

    assertThat(told(offer -> Optional.ofNullable(offer.links().partOf()).stream().toList()))
        .isNotEmpty()
        .allMatch(offered::contains);
  }

  private static <T> List<T> told(Function<Offer, Collection<T>> what) {
    return DEMO.offers().stream().flatMap(offer -> what.apply(offer).stream()).toList();
  }

  @Test
  void everyOfferThatStartsOnDatesHasARunBetweenTwoAndFortyWeeksFromNow() {
    assertThat(DEMO.offers())
        .filteredOn(offer -> !offer.startsAnyTime())
        .allSatisfy(
            offer ->
                assertThat(offer.runs().stream().map(Run::start))
                    .anyMatch(
                        start ->
                            start.isAfter(TODAY.plusWeeks(1))
                                && start.isBefore(TODAY.plusWeeks(41))));
  }

  @Test
  void placesLieInTheNorth() {
    assertThat(DEMO.offers().stream().flatMap(offer -> offer.runs().stream()).map(Run::place))
        .filteredOn(Objects::nonNull)
        .allSatisfy(
            place -> {
              assertThat(place.latitude()).isBetween(52.4, 53.6);
              assertThat(place.longitude()).isBetween(5.3, 7.2);
            });
  }

  @Test
  void everyRequirementIsTaughtSomewhereExceptAFewOnPurpose() {
    Set<ConceptUri> taught = taught(DEMO.offers());

    assertThat(asked(Relevance.OPTIONAL))
        .filteredOn(skill -> !taught.contains(skill))
        .hasSize(TAUGHT_NOWHERE);
    assertThat(taught).containsAll(asked(Relevance.ESSENTIAL));
  }

  @Test
  void everyOccupationCanBeReachedFromNothingByOfferAfterOffer() {
    Set<ConceptUri> held = new HashSet<>();
    while (held.addAll(
        taught(
            DEMO.offers().stream().filter(offer -> held.containsAll(offer.requires())).toList()))) {
      assertThat(held).isNotEmpty();
    }

    assertThat(held).containsAll(asked(Relevance.ESSENTIAL));
  }

  @Test
  void mostRequirementsCanBeLearnedInMoreThanOneWay() {
    Map<ConceptUri, Long> ways =
        DEMO.offers().stream()
            .flatMap(offer -> offer.teaches().stream())
            .collect(Collectors.groupingBy(skill -> skill, Collectors.counting()));

    long several =
        asked(Relevance.ESSENTIAL).stream()
            .filter(skill -> ways.getOrDefault(skill, 0L) > 1)
            .count();

    assertThat(several).isGreaterThan(asked(Relevance.ESSENTIAL).size() * 3L / 4);
  }

  @Test
  void someOffersAskWhatOthersTeachAndSomeAreInEnglish() {
    assertThat(DEMO.offers()).anyMatch(offer -> !offer.requires().isEmpty());
    assertThat(taught(DEMO.offers()))
        .containsAll(DEMO.offers().stream().flatMap(offer -> offer.requires().stream()).toList());
    assertThat(DEMO.offers().stream().flatMap(offer -> offer.runs().stream()))
        .anyMatch(run -> run.language().equals("en"));
  }

  private static List<Concept.Occupation> occupations() {
    return those(Concept.Occupation.class);
  }

  private static List<Concept.Skill> skills() {
    return those(Concept.Skill.class);
  }

  private static <C extends Concept> List<C> those(Class<C> kind) {
    return DEMO.concepts().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static Set<ConceptUri> essential(Concept.Occupation occupation) {
    return asked(Stream.of(occupation), Relevance.ESSENTIAL);
  }

  private static Set<ConceptUri> asked(Relevance... relevance) {
    return asked(occupations().stream(), relevance);
  }

  private static Set<ConceptUri> asked(
      Stream<Concept.Occupation> occupations, Relevance... relevance) {
    return occupations
        .flatMap(occupation -> occupation.requirements().stream())
        .filter(requirement -> Arrays.asList(relevance).contains(requirement.relevance()))
        .map(Requirement::skill)
        .collect(Collectors.toSet());
  }

  private static Set<ConceptUri> taught(Collection<Offer> offers) {
    return offers.stream().flatMap(offer -> offer.teaches().stream()).collect(Collectors.toSet());
  }
}

package nl.leerroute.catalogue.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerroute.catalogue.incoming.PlainTexts;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.incoming.Sentence;
import nl.leerroute.catalogue.provider.KeepingProviders;
import nl.leerroute.catalogue.provider.ProviderId;
import nl.leerroute.catalogue.provider.Standings;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Concepts;
import reactor.core.publisher.Mono;

/**
 * Takes offers in: every record gets an outcome, in the order they came, and a bad one never stops
 * the rest.
 */
public final class TakingOffers {

  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
  private static final Sentence DOUBLE =
      new Sentence(
          "Een eerder record heeft hetzelfde kenmerk.", "An earlier record has the same id.");
  private static final Sentence BUSY =
      new Sentence(
          "Iemand anders wijzigt dit aanbod nu. Probeer het opnieuw.",
          "Somebody else is changing this offer now. Try again.");

  private static final Sentence ANOTHERS =
      new Sentence(
          "Dit kenmerk is al van het aanbod van een andere aanbieder.",
          "This id belongs to another provider's offer.");
  private static final Sentence WAITING =
      new Sentence(
          "Dit aanbod wacht: de aanbieder staat niet op de lijst.",
          "This offer waits: its provider is not listed.");

  private final Offers offers;
  private final Concepts concepts;
  private final KeepingProviders providers;
  private final PlainTexts plain;
  private final Clock clock;

  public TakingOffers(
      Offers offers, Concepts concepts, KeepingProviders providers, PlainTexts plain, Clock clock) {
    this.offers = offers;
    this.concepts = concepts;
    this.providers = providers;
    this.plain = plain;
    this.clock = clock;
  }

  public Mono<List<Taken>> take(List<?> records) {
    return read(records).flatMap(this::store);
  }

  private Mono<List<Taken>> store(List<ReadOffer> checked) {
    return providers
        .meet(givers(checked))
        .flatMap(
            standings ->
                offers
                    .store(goodOnes(checked).toList())
                    .map(changes -> outcomes(checked, changes, standings)));
  }

  private static Map<ProviderId, String> givers(List<ReadOffer> checked) {
    Map<ProviderId, String> givers = new LinkedHashMap<>();
    goodOnes(checked)
        .map(Offer::provider)
        .forEach(giver -> givers.putIfAbsent(new ProviderId(giver.id()), giver.name()));
    return givers;
  }

  /** What is wrong with each record, in their order; nothing is stored. */
  public Mono<List<List<Problem>>> problemsOf(List<?> records) {
    return read(records)
        .map(
            checked ->
                checked.stream()
                    .map(
                        one ->
                            one instanceof ReadOffer.Bad bad ? bad.problems() : List.<Problem>of())
                    .toList());
  }

  private Mono<List<ReadOffer>> read(List<?> records) {
    ReadingOffers reading = new ReadingOffers(LocalDate.ofInstant(clock.instant(), HERE), plain);
    List<ReadOffer> read = records.stream().map(record -> reading.read(record)).toList();
    Set<ConceptUri> skills =
        goodOnes(read).flatMap(TakingOffers::skillsOf).collect(Collectors.toSet());
    return concepts.known(skills).map(known -> withoutDoubles(withKnownSkills(read, known)));
  }

  private static Stream<Offer> goodOnes(List<ReadOffer> read) {
    return read.stream()
        .flatMap(
            one ->
                switch (one) {
                  case ReadOffer.Good(Offer offer) -> Stream.of(offer);
                  case ReadOffer.Bad _, ReadOffer.Again _ -> Stream.empty();
                });
  }

  private static Stream<ConceptUri> skillsOf(Offer offer) {
    return Stream.concat(offer.teaches().stream(), offer.requires().stream());
  }

  private static List<ReadOffer> withKnownSkills(List<ReadOffer> read, Set<ConceptUri> known) {
    return read.stream()
        .map(
            one ->
                switch (one) {
                  case ReadOffer.Good(Offer offer) -> withKnownSkills(offer, known);
                  case ReadOffer.Bad _, ReadOffer.Again _ -> one;
                })
        .toList();
  }

  private static ReadOffer withKnownSkills(Offer offer, Set<ConceptUri> known) {
    List<Problem> problems = new ArrayList<>();
    unknown("teaches", offer.teaches(), known, problems);
    unknown("requires", offer.requires(), known, problems);
    return problems.isEmpty()
        ? new ReadOffer.Good(offer)
        : new ReadOffer.Bad(Optional.of(offer.id()), problems);
  }

  private static void unknown(
      String field, List<ConceptUri> skills, Set<ConceptUri> known, List<Problem> problems) {
    for (ConceptUri skill : skills) {
      if (!known.contains(skill)) {
        problems.add(
            Problem.of(
                field,
                "unknown-skill",
                new Sentence(
                    "Deze vaardigheid kennen we niet: " + skill,
                    "We do not know this skill: " + skill)));
      }
    }
  }

  /** Of two records with one id the first counts. */
  private static List<ReadOffer> withoutDoubles(List<ReadOffer> read) {
    Set<OfferId> seen = new HashSet<>();
    return read.stream()
        .map(
            one ->
                one instanceof ReadOffer.Good(Offer offer) && !seen.add(offer.id())
                    ? new ReadOffer.Again(offer.id())
                    : one)
        .toList();
  }

  private static List<Taken> outcomes(
      List<ReadOffer> read, Map<OfferId, Offers.Change> changes, Standings standings) {
    return read.stream()
        .map(
            one ->
                switch (one) {
                  case ReadOffer.Good(Offer offer) ->
                      outcome(offer.id(), changes, waiting(offer, standings));
                  case ReadOffer.Bad(var id, var problems) -> Taken.bad(id, problems);
                  case ReadOffer.Again(OfferId id) -> Taken.refused(id, "double", DOUBLE);
                })
        .toList();
  }

  /** Nothing is wrong with the offer, but nobody sees it before its provider is listed. */
  private static List<Problem> waiting(Offer offer, Standings standings) {
    return standings.shown(new ProviderId(offer.provider().id())).isPresent()
        ? List.of()
        : List.of(Problem.of("provider", "provider-not-listed", WAITING));
  }

  private static Taken outcome(
      OfferId id, Map<OfferId, Offers.Change> changes, List<Problem> remarks) {
    return switch (changes.getOrDefault(id, Offers.Change.BUSY)) {
      case TAKEN -> new Taken(Optional.of(id), Taken.Outcome.TAKEN, remarks);
      case CHANGED -> new Taken(Optional.of(id), Taken.Outcome.CHANGED, remarks);
      case UNCHANGED -> new Taken(Optional.of(id), Taken.Outcome.UNCHANGED, remarks);
      case ANOTHERS -> Taken.refused(id, "another-provider", ANOTHERS);
      case BUSY -> Taken.refused(id, "busy", BUSY);
    };
  }
}

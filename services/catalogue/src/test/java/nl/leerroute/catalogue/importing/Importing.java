package nl.leerroute.catalogue.importing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.incoming.Sentence;
import nl.leerroute.catalogue.memory.ConceptsInMemory;
import nl.leerroute.catalogue.memory.OffersInMemory;
import nl.leerroute.catalogue.memory.OutcomesInMemory;
import nl.leerroute.catalogue.memory.ProvidersInMemory;
import nl.leerroute.catalogue.memory.QuarantineInMemory;
import nl.leerroute.catalogue.memory.RunsInMemory;
import nl.leerroute.catalogue.memory.TurnsInMemory;
import nl.leerroute.catalogue.offer.EndingOffers;
import nl.leerroute.catalogue.offer.Offer;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Place;
import nl.leerroute.catalogue.offer.Provider;
import nl.leerroute.catalogue.offer.TakingOffers;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Entry;
import nl.leerroute.catalogue.taxonomy.Label;
import nl.leerroute.catalogue.taxonomy.ReleaseName;
import nl.leerroute.catalogue.taxonomy.ReuseLevel;
import nl.leerroute.catalogue.taxonomy.SkillType;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Imports on stores in memory, with instances that can be killed. */
final class Importing {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Duration LEASE = Duration.ofMinutes(1);

  private final ConceptsInMemory concepts = new ConceptsInMemory();
  private final OffersInMemory offers = new OffersInMemory();
  private final RunsInMemory runs = new RunsInMemory();
  private final Outcomes outcomes;
  private final Turns turns = new TurnsInMemory();
  private final QuarantineInMemory quarantine = new QuarantineInMemory();
  private SourceId last = new SourceId("vonk.file");

  Importing() {
    this(new OutcomesInMemory());
  }

  Importing(Outcomes outcomes) {
    this.outcomes = outcomes;
    concepts
        .store(
            List.of(
                new Concept.Skill(
                    new Entry(
                        new ConceptUri(Courses.WELDING),
                        new ReleaseName("starter-1"),
                        Label.of("lassen", "weld"),
                        Map.of(),
                        Map.of(),
                        List.of()),
                    SkillType.SKILL,
                    ReuseLevel.SECTOR_SPECIFIC,
                    List.of())))
        .block();
  }

  void whole(List<Map<String, Object>> records) {
    take("vonk.file", true, ListFeed.of(records));
  }

  void some(List<Map<String, Object>> records) {
    take("vonk.file", false, ListFeed.of(records));
  }

  void from(String source, List<Map<String, Object>> records) {
    take(source, true, ListFeed.of(records));
  }

  void from(String source, Delivered record) {
    take(source, true, ListFeed.ofDelivered(List.of(record)));
  }

  /** Both have begun, and neither has anything yet, when the other one is taken in whole. */
  void atTheSameMoment(
      String source,
      List<Map<String, Object>> records,
      String other,
      List<Map<String, Object>> others) {
    Feed feed = ListFeed.of(records);
    take(
        source,
        true,
        after ->
            Flux.defer(
                () -> {
                  from(other, others);
                  last = new SourceId(source);
                  return feed.pages(after);
                }));
  }

  void breaking(int page, List<Map<String, Object>> records) {
    take("vonk.file", true, ListFeed.of(records).breakingBeforePage(page));
  }

  void unreadable() {
    Problem damaged = Problem.of("file", "damaged", new Sentence("Kapot.", "Broken."));
    take("vonk.file", true, _ -> Flux.just(new Delivery.Unreadable(List.of(damaged))));
  }

  private void take(String source, boolean whole, Feed feed) {
    last = new SourceId(source);
    ImportingOffers importing = instance("one", NOON, feed);
    Run run = importing.begin(source(source), whole).blockOptional().orElseThrow();
    importing.carryOn(run.id()).block();
  }

  /** The instance never says another word, as after a kill. */
  void killedBeforePage(int page, List<Map<String, Object>> records) {
    ListFeed feed = ListFeed.of(records);
    ImportingOffers importing =
        instance("one", NOON, after -> feed.pages(after).take(page).concatWith(Flux.never()));
    Run run = importing.begin(source("vonk.file"), true).blockOptional().orElseThrow();
    importing.carryOn(run.id()).subscribe().dispose();
  }

  void anotherInstanceGoesOn(List<Map<String, Object>> records) {
    instance("other", NOON.plus(LEASE), ListFeed.of(records)).carryOnCutOff().blockLast();
  }

  ImportingOffers elsewhere(List<Map<String, Object>> records) {
    return instance("other", NOON, ListFeed.of(records));
  }

  Optional<Run> beginAgain() {
    return elsewhere(List.of()).begin(source("vonk.file"), true).blockOptional();
  }

  void confirm() {
    confirming().confirm(latest().id()).block();
  }

  ConfirmingEnds confirming() {
    return new ConfirmingEnds(runs, outcomes, ending(NOON), leases("one", NOON));
  }

  RecordOutcome correct(Quarantined record, Map<String, Object> correction) {
    return new CorrectingRecords(quarantine, runs, new TakingOne(filling(NOON), taking(NOON)))
        .correct(record, Delivered.of(correction))
        .blockOptional()
        .orElseThrow();
  }

  private ImportingOffers instance(String name, Instant now, Feed feed) {
    Clock clock = clock(now);
    LookingElsewhere looking = new LookingElsewhere(runs, outcomes, offers);
    return new ImportingOffers(
        runs,
        outcomes,
        (_, _) -> Mono.just(feed),
        looking,
        new TakingPages(filling(now), looking, taking(now), new KeepingApart(quarantine, clock)),
        new Closing(ending(now), looking, turns),
        leases(name, now));
  }

  private Ending ending(Instant now) {
    return new Ending(offers, new EndingOffers(offers, clock(now)), quarantine);
  }

  private TakingOffers taking(Instant now) {
    return new TakingOffers(
        offers,
        concepts,
        ProvidersInMemory.listing(clock(now), "vonk", "terp"),
        text -> text,
        clock(now));
  }

  private static FillingIn filling(Instant now) {
    return new FillingIn(
        pc4 ->
            Optional.of(pc4)
                .filter("9711"::equals)
                .map(known -> new Place("Groningen", known, 53.22, 6.57)),
        name ->
            Mono.just(
                name.equals("lassen")
                    ? new SkillNames.Meant(Optional.of(new ConceptUri(Courses.WELDING)), List.of())
                    : new SkillNames.Meant(Optional.empty(), List.of("lassen"))),
        clock(now));
  }

  private static Leases leases(String holder, Instant now) {
    return new Leases(holder, LEASE, clock(now));
  }

  private static Clock clock(Instant now) {
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  private static Source source(String id) {
    String provider = id.substring(0, id.indexOf('.'));
    return new Source(new SourceId(id), "bron " + id, new Provider(provider, provider));
  }

  Run latest() {
    return runs.find(last).blockOptional().orElseThrow().latest();
  }

  /** The outcomes of the latest run that its sender hears. */
  List<RecordOutcome> told() {
    return Objects.requireNonNull(
        outcomes.of(latest()).filter(one -> one.outcome().isTold()).collectList().block());
  }

  Map<OfferId, Object> offers() {
    return offers.all().toStream().collect(Collectors.toMap(Offer::id, offer -> offer));
  }

  List<Quarantined> quarantine(String provider) {
    return quarantine.of(provider).toStream().toList();
  }
}

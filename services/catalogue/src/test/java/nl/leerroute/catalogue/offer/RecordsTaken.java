package nl.leerroute.catalogue.offer;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerroute.catalogue.memory.ConceptsInMemory;
import nl.leerroute.catalogue.memory.OffersInMemory;
import nl.leerroute.catalogue.memory.ProvidersInMemory;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Entry;
import nl.leerroute.catalogue.taxonomy.Label;
import nl.leerroute.catalogue.taxonomy.ReleaseName;
import nl.leerroute.catalogue.taxonomy.ReuseLevel;
import nl.leerroute.catalogue.taxonomy.SkillType;
import org.junit.jupiter.api.BeforeEach;

/** Records of one course, and what comes of taking them in. */
abstract class RecordsTaken {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
  static final String WELDING = "urn:skill:welding";
  final ConceptsInMemory concepts = new ConceptsInMemory();
  final OffersInMemory offers = new OffersInMemory();
  final TakingOffers taking =
      new TakingOffers(
          offers,
          concepts,
          ProvidersInMemory.listing(CLOCK, "vonk"),
          sent -> sent.replaceAll("<[^>]*>", ""),
          CLOCK);

  @BeforeEach
  void weldingIsKnown() {
    concepts
        .store(
            List.of(
                new Concept.Skill(
                    new Entry(
                        new ConceptUri(WELDING),
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

  Offer stored() {
    return offers.find(new OfferId("lassen")).blockOptional().orElseThrow();
  }

  List<Taken> take(Object... records) {
    return taking.take(Arrays.asList(records)).blockOptional().orElseThrow();
  }

  static List<Taken.Outcome> outcomes(List<Taken> taken) {
    return taken.stream().map(Taken::outcome).toList();
  }

  static Map<String, Object> with(String field, Object value) {
    Map<String, Object> record = record();
    record.put(field, value);
    return record;
  }

  static Map<String, Object> record() {
    Map<String, Object> record = new HashMap<>();
    record.put("offerId", "lassen");
    record.put("provider", Map.of("id", "vonk", "name", "De Vonk"));
    record.put("title", Map.of("nl", "Leren lassen", "en", "Learn to weld"));
    record.put("summary", Map.of("nl", "Acht weken.", "en", "Eight weeks."));
    record.put("kind", "COURSE");
    record.put("formality", "NON_FORMAL");
    record.put("length", "SHORT");
    record.put("forms", List.of("CLASSROOM"));
    record.put("teaches", List.of(WELDING));
    record.put("durationWeeks", 8);
    record.put("hoursPerWeek", 4);
    record.put("studyLoadHours", 32);
    record.put("price", price(10000));
    record.put("offerings", List.of(run("a", "2027-03-01")));
    record.put("lastChecked", "2026-11-20");
    record.put("source", "test");
    return record;
  }

  static Map<String, Object> price(long fee) {
    return Map.of("feeCents", fee, "examCents", 0, "materialsCents", 0, "vat", "EXEMPT");
  }

  static Map<String, Object> priceWith(String field, long cents) {
    Map<String, Object> price = new HashMap<>(price(10000));
    price.put(field, cents);
    return price;
  }

  static Map<String, Object> outcomes(String field, Object value) {
    Map<String, Object> outcomes = new HashMap<>();
    outcomes.put("participants", 40);
    outcomes.put("measuredOn", "2026-06-30");
    outcomes.put(field, value);
    return outcomes;
  }

  static Map<String, Object> exempted(String skill, int weeks, int hours, long feeCents) {
    return Map.of("skill", skill, "weeks", weeks, "hours", hours, "feeCents", feeCents);
  }

  static Map<String, Object> run(String id, String start) {
    Map<String, Object> run = new HashMap<>();
    run.put("id", id);
    run.put("start", start);
    run.put("dayParts", List.of("EVENING"));
    run.put("language", "nl");
    return run;
  }

  static Map<String, Object> runWith(String field, Object value) {
    Map<String, Object> run = run("a", "2027-03-01");
    run.put(field, value);
    return run;
  }

  static Map<String, Object> place(String pc4, double latitude) {
    return Map.of("name", "Groningen", "pc4", pc4, "latitude", latitude, "longitude", 6.6);
  }
}

package nl.leerroute.catalogue.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerroute.catalogue.incoming.Problem;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TakingOffersTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
  private static final String WELDING = "urn:skill:welding";

  private final ConceptsInMemory concepts = new ConceptsInMemory();
  private final OffersInMemory offers = new OffersInMemory();
  private final TakingOffers taking =
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

  @Test
  void aNewOfferIsTakenAChangedOneChangedAndTheSameInputTwiceChangesNothing() {
    assertThat(outcomes(take(record()))).containsExactly(Taken.Outcome.TAKEN);
    assertThat(outcomes(take(record()))).containsExactly(Taken.Outcome.UNCHANGED);
    assertThat(outcomes(take(with("durationWeeks", 9)))).containsExactly(Taken.Outcome.CHANGED);
  }

  @Test
  void anOfferOfAProviderThatIsNotListedIsTakenButWaits() {
    assertThat(take(with("provider", Map.of("id", "new", "name", "Nieuw"))).getFirst())
        .satisfies(
            taken -> assertThat(taken.outcome()).isEqualTo(Taken.Outcome.TAKEN),
            taken ->
                assertThat(taken.problems())
                    .extracting(Problem::field, Problem::code)
                    .containsExactly(tuple("provider", "provider-not-listed")));
  }

  @Test
  void oneBadRecordNeverStopsTheRestAndOutcomesComeInTheOrderOfTheRecords() {
    List<Taken> taken = take(with("offerId", "first"), "no record", with("offerId", "third"));

    assertThat(taken)
        .extracting(one -> one.id().map(OfferId::value).orElse("-"), Taken::outcome)
        .containsExactly(
            tuple("first", Taken.Outcome.TAKEN),
            tuple("-", Taken.Outcome.REFUSED),
            tuple("third", Taken.Outcome.TAKEN));
  }

  @Test
  void everyMistakeOfARecordIsNamedWithItsField() {
    Map<String, Object> record = with("price", Map.of("feeCents", "n.v.t.", "vat", "EXEMPT"));
    record.put("forms", List.of("ZELFSTUDIE"));
    record.remove("title");

    assertThat(take(record).getFirst().problems())
        .extracting(Problem::field, Problem::code)
        .containsExactly(
            tuple("title", "required"),
            tuple("forms[0]", "not-an-option"),
            tuple("price.feeCents", "out-of-range"),
            tuple("price.examCents", "required"),
            tuple("price.materialsCents", "required"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "offerId",
        "provider",
        "title",
        "summary",
        "kind",
        "formality",
        "length",
        "forms",
        "teaches",
        "durationWeeks",
        "hoursPerWeek",
        "studyLoadHours",
        "price",
        "lastChecked",
        "source"
      })
  void whatARouteCannotBePlannedWithoutIsRequired(String field) {
    Map<String, Object> record = record();
    record.remove(field);

    assertThat(take(record).getFirst())
        .satisfies(
            taken ->
                assertThat(taken.outcome())
                    .isEqualTo(
                        field.equals("offerId")
                            ? Taken.Outcome.REFUSED
                            : Taken.Outcome.QUARANTINED),
            taken ->
                assertThat(taken.problems())
                    .extracting(Problem::field, Problem::code)
                    .contains(tuple(field, "required")));
  }

  static List<Map.Entry<String, Object>> wrong() {
    return List.of(
        Map.entry("offerId", "has spaces"),
        Map.entry("price", price(-1)),
        Map.entry("durationWeeks", 0),
        Map.entry("nlqf", 9),
        Map.entry("entryEducation", "HAVO"),
        Map.entry("teaches", List.of("lassen")),
        Map.entry("teaches", List.of("urn:skill:nobody-knows")),
        Map.entry("requires", List.of("urn:skill:nobody-knows")),
        Map.entry("lastChecked", "2026-11-23"),
        Map.entry("skillLevels", Map.of(WELDING, "EXPERT")),
        Map.entry("skillLevels", Map.of("urn:skill:not-taught", "BASIC")),
        Map.entry("skillLevels", Map.of("lassen", "BASIC")),
        Map.entry("deliveryArea", List.of("Groningen")),
        Map.entry("price", priceWith("travelCents", -1)),
        Map.entry("price", priceWith("materialsCents", 10_000_001)),
        Map.entry("studyLoadHours", 481),
        Map.entry("publiclyFunded", "ja"),
        Map.entry("renewalMonths", 0),
        Map.entry("outcomes", outcomes("completedPermille", 1001)),
        Map.entry("outcomes", outcomes("measuredOn", "2026-11-23")),
        Map.entry("partOf", "lassen"),
        Map.entry("website", "http://vonk.example/lassen"),
        Map.entry("website", "https://vonk example/lassen"),
        Map.entry("website", "javascript:alert(1)"),
        Map.entry("offerings", List.of()),
        Map.entry("offerings", List.of(run("a", "2026-11-22"))),
        Map.entry("offerings", List.of(run("a", "1 maart"))),
        Map.entry("offerings", List.of(run("a", "2027-03-01"), run("a", "2027-04-01"))),
        Map.entry("offerings", List.of(runWith("enrolBefore", "2027-03-02"))),
        Map.entry("offerings", List.of(runWith("language", "Nederlands"))),
        Map.entry("offerings", List.of(runWith("placesLeft", -1))),
        Map.entry("offerings", List.of(runWith("place", place("9711 AB", 53.2)))),
        Map.entry("offerings", List.of(runWith("place", place("9711", 153.2)))));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void whatCannotBeTrueIsRefusedWithOneReason(Map.Entry<String, Object> wrong) {
    assertThat(take(with(wrong.getKey(), wrong.getValue())).getFirst().problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.field()).startsWith(wrong.getKey()));
  }

  @Test
  void anOfferWithoutDatesIsTakenWhenOneCanStartAtAnyTime() {
    Map<String, Object> record = with("offerings", List.of());
    record.put("startsAnyTime", true);

    assertThat(outcomes(take(record))).containsExactly(Taken.Outcome.TAKEN);
  }

  @Test
  void adviceNeedNotTeachASkill() {
    Map<String, Object> record = with("kind", "ADVICE");
    record.remove("teaches");

    assertThat(outcomes(take(record))).containsExactly(Taken.Outcome.TAKEN);
  }

  @Test
  void ofTwoRecordsWithOneIdTheFirstCounts() {
    List<Taken> taken = take(record(), with("durationWeeks", 30));

    assertThat(outcomes(taken)).containsExactly(Taken.Outcome.TAKEN, Taken.Outcome.REFUSED);
    assertThat(taken.getLast().problems()).extracting(Problem::code).containsExactly("double");
    assertThat(stored().effort().weeks()).isEqualTo(8);
  }

  @Test
  void aBadRecordLeavesTheOfferThatIsStoredAsItIs() {
    take(record());
    take(with("durationWeeks", "acht"));

    assertThat(stored().effort().weeks()).isEqualTo(8);
  }

  @Test
  void dutchWordsStandInForEnglishOnesThatAProviderDoesNotHave() {
    take(with("title", Map.of("nl", "Leren lassen")));

    assertThat(stored().title()).isEqualTo(new Wording("Leren lassen", "Leren lassen"));
  }

  @Test
  void anOfferIsKeptWithAllThatWasSaid() {
    Map<String, Object> record = with("offerings", List.of(runWith("place", place("9711", 53.2))));
    record.put("nlqf", 2);
    record.put("credential", Map.of("nl", "diploma", "en", "diploma"));
    record.put("accreditations", List.of("CRKBO", "NRTO"));
    record.put("entryEducation", "MBO_2");
    take(record);

    Offer offer = stored();
    assertThat(offer.nature().nlqf()).isEqualTo(2);
    assertThat(offer.nature().credential()).isEqualTo(new Wording("diploma", "diploma"));
    assertThat(offer.accreditations()).containsExactlyInAnyOrder("CRKBO", "NRTO");
    assertThat(offer.entryEducation()).isEqualTo(Education.MBO_2);
    assertThat(offer.runs().getFirst().place())
        .isEqualTo(new Place("Groningen", "9711", 53.2, 6.6));
    assertThat(offer.price()).isEqualTo(new Price(10000, 0, 0, 0, Vat.EXEMPT));
  }

  @Test
  void whatAProviderTellsBesideIsKeptToo() {
    Map<String, Object> record = with("learningFunctions", List.of("REACTIVE", "PROACTIVE"));
    record.put("pace", "OWN");
    record.put("exemptions", false);
    record.put("skillLevels", Map.of(WELDING, "INDEPENDENT"));
    record.put("deliveryArea", List.of("NL-GR", "AM02"));
    record.put("price", priceWith("travelCents", 4_800));
    record.put("publiclyFunded", true);
    record.put("requiredByLaw", false);
    record.put("renewalMonths", 36);
    record.put("purpose", "VOCATIONAL");
    record.put("targetGroups", List.of("JOB_SEEKERS"));
    record.put("support", List.of("CHILDCARE"));
    record.put("outcomes", outcomes("inWorkPermille", 750));
    record.put("partOf", "lasser");
    record.put("website", "https://vonk.example/lassen");
    take(record);

    Offer offer = stored();
    assertThat(offer.learning())
        .isEqualTo(
            new Learning(
                Set.of(LearningFunction.REACTIVE, LearningFunction.PROACTIVE), Pace.OWN, false));
    assertThat(offer.levels())
        .containsExactly(new SkillAtLevel(new ConceptUri(WELDING), SkillLevel.INDEPENDENT));
    assertThat(offer.audience())
        .isEqualTo(
            new Audience(
                Purpose.VOCATIONAL,
                Set.of(TargetGroup.JOB_SEEKERS),
                Set.of(Support.CHILDCARE),
                Set.of(new Area("NL-GR"), new Area("AM02"))));
    assertThat(offer.price().travelCents()).isEqualTo(4_800);
    assertThat(offer.regulation()).isEqualTo(new Regulation(true, false, 36));
    assertThat(offer.results()).isEqualTo(new Results(40, null, 750, LocalDate.of(2026, 6, 30)));
    assertThat(offer.links())
        .isEqualTo(new Links(new OfferId("lasser"), "https://vonk.example/lassen"));
  }

  @Test
  void whatAProviderDoesNotTellStaysUnknown() {
    take(record());

    Offer offer = stored();
    assertThat(offer.learning()).isEqualTo(new Learning(Set.of(), null, null));
    assertThat(offer.regulation()).isEqualTo(new Regulation(null, null, null));
    assertThat(offer.results()).isNull();
    assertThat(offer.price().travelCents()).isZero();
  }

  @Test
  void peopleReadWordsWithoutMarkupAndOnlyMarkupIsNoText() {
    take(with("summary", Map.of("nl", "Leer <b>lassen</b>.")));
    assertThat(stored().summary().nl()).isEqualTo("Leer lassen.");

    assertThat(take(with("title", Map.of("nl", "<br>"))).getFirst().problems())
        .extracting(Problem::field)
        .containsExactly("title.nl");
  }

  @Test
  void anOfferThatOnlyWasConfirmedAgainIsUnchangedButTheDayIsKept() {
    take(record());

    assertThat(outcomes(take(with("lastChecked", "2026-11-22"))))
        .containsExactly(Taken.Outcome.UNCHANGED);
    assertThat(stored().provenance().lastChecked()).isEqualTo(LocalDate.of(2026, 11, 22));
  }

  private Offer stored() {
    return offers.find(new OfferId("lassen")).blockOptional().orElseThrow();
  }

  private List<Taken> take(Object... records) {
    return taking.take(Arrays.asList(records)).blockOptional().orElseThrow();
  }

  private static List<Taken.Outcome> outcomes(List<Taken> taken) {
    return taken.stream().map(Taken::outcome).toList();
  }

  private static Map<String, Object> with(String field, Object value) {
    Map<String, Object> record = record();
    record.put(field, value);
    return record;
  }

  private static Map<String, Object> record() {
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

  private static Map<String, Object> price(long fee) {
    return Map.of("feeCents", fee, "examCents", 0, "materialsCents", 0, "vat", "EXEMPT");
  }

  private static Map<String, Object> priceWith(String field, long cents) {
    Map<String, Object> price = new HashMap<>(price(10000));
    price.put(field, cents);
    return price;
  }

  private static Map<String, Object> outcomes(String field, Object value) {
    Map<String, Object> outcomes = new HashMap<>();
    outcomes.put("participants", 40);
    outcomes.put("measuredOn", "2026-06-30");
    outcomes.put(field, value);
    return outcomes;
  }

  private static Map<String, Object> run(String id, String start) {
    Map<String, Object> run = new HashMap<>();
    run.put("id", id);
    run.put("start", start);
    run.put("dayParts", List.of("EVENING"));
    run.put("language", "nl");
    return run;
  }

  private static Map<String, Object> runWith(String field, Object value) {
    Map<String, Object> run = run("a", "2027-03-01");
    run.put(field, value);
    return run;
  }

  private static Map<String, Object> place(String pc4, double latitude) {
    return Map.of("name", "Groningen", "pc4", pc4, "latitude", latitude, "longitude", 6.6);
  }
}

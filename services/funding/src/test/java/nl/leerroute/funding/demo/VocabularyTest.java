package nl.leerroute.funding.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerroute.contracts.Education;
import nl.leerroute.contracts.FactsForSchemes;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.ProfilePublished;
import nl.leerroute.funding.library.Library;
import nl.leerroute.funding.reference.Cao;
import nl.leerroute.funding.reference.Caos;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.amount.CostKind;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactDictionary;
import nl.leerroute.schemes.fact.FactType;
import nl.leerroute.schemes.fact.FirmFacts;
import nl.leerroute.schemes.fact.OfferFacts;
import nl.leerroute.schemes.fact.PersonFacts;
import nl.leerroute.schemes.fact.ProviderFacts;
import nl.leerroute.schemes.fact.Sbi;
import nl.leerroute.schemes.fact.WorkFacts;
import nl.leerroute.schemes.json.SchemeFile;
import nl.leerroute.schemes.rule.Activity;
import nl.leerroute.schemes.rule.Cumulation;
import nl.leerroute.schemes.rule.SchemeVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Schemes use the words of profiles, offers and agreements. A word that nobody else uses would
 * refuse everybody, and nobody would know why.
 */
class VocabularyTest {

  private static final DemoRegion REGION = new DemoRegion(LocalDate.of(2026, 11, 23));

  /** The register of STAP was closed with the scheme; no offer is in it any more. */
  private static final String CLOSED_REGISTER = "STAP";

  /** Homes that real schemes ask for outside the demo region. */
  private static final Set<String> ELSEWHERE =
      Set.of("Dronten", "Noordoostpolder", "Urk", "Utrecht");

  /** Money that is no scheme of ours, named so that it can be said to be allowed. */
  private static final String EMPLOYERS_OWN = "employer-contribution";

  private static final Wording LOWERS_NOTHING =
      Wording.of("Je eigen kosten worden er niet lager van.", "It does not lower your own costs.");

  private static final Map<Fact, Set<String>> VOCABULARY =
      Map.ofEntries(
          Map.entry(PersonFacts.STATUS, names(ProfilePublished.WorkStatus.values())),
          Map.entry(PersonFacts.EDUCATION, names(Education.values())),
          Map.entry(WorkFacts.CONTRACT, names(ProfilePublished.Contract.values())),
          Map.entry(WorkFacts.EMPLOYER_SIZE, names(ProfilePublished.EmployerSize.values())),
          Map.entry(WorkFacts.CAO, Caos.all().stream().map(Cao::code).collect(Collectors.toSet())),
          Map.entry(
              PersonFacts.MUNICIPALITY,
              Stream.concat(REGION.places("municipality").stream(), ELSEWHERE.stream())
                  .collect(Collectors.toSet())),
          Map.entry(PersonFacts.PROVINCE, REGION.places("province")),
          Map.entry(PersonFacts.REGION, REGION.places("region")),
          Map.entry(WorkFacts.EMPLOYER_PROVINCE, REGION.places("province")),
          Map.entry(FirmFacts.MUNICIPALITY, REGION.places("municipality")),
          Map.entry(FirmFacts.REGION, REGION.places("region")),
          Map.entry(OfferFacts.FORMALITY, names(OfferPublished.Formality.values())),
          Map.entry(OfferFacts.LENGTH, names(OfferPublished.Length.values())),
          Map.entry(OfferFacts.FORMS, names(OfferPublished.Form.values())),
          Map.entry(OfferFacts.SUBJECT, names(FactsForSchemes.Subject.values())),
          Map.entry(OfferFacts.ROUTE, names(FactsForSchemes.EducationRoute.values())),
          Map.entry(ProviderFacts.THEME, names(FactsForSchemes.Theme.values())),
          Map.entry(OfferFacts.TEACHES, REGION.offered("teaches")),
          Map.entry(
              ProviderFacts.DESIGNATED_BY,
              rules().stream()
                  .map(rule -> rule.owner().organisation())
                  .collect(Collectors.toSet())),
          Map.entry(
              OfferFacts.ACCREDITATIONS,
              Stream.concat(REGION.offered("accreditations").stream(), Stream.of(CLOSED_REGISTER))
                  .collect(Collectors.toSet())));

  static List<String> schemes() {
    return Stream.concat(Library.names().stream().map(Library::json), REGION.schemeFiles().stream())
        .map(file -> SchemeFile.of(file).rule())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void aSchemeAsksOnlyForWordsThatProfilesOffersOrAgreementsUse(String rule) {
    asked(rule)
        .forEach(
            (fact, words) -> {
              if (VOCABULARY.containsKey(fact)) {
                assertThat(VOCABULARY.get(fact)).as("%s", fact).containsAll(words);
              } else if (fact.type() instanceof FactType.Sector) {
                assertThat(words).as("%s", fact).allMatch(Sbi::isCode);
              } else {
                assertThat(closedList(fact)).as("%s", fact).containsAll(words);
              }
            });
  }

  @Test
  void whatAProfileCanSayIsWhatASchemeCanAsk() {
    for (Fact fact :
        List.of(
            PersonFacts.STATUS,
            PersonFacts.EDUCATION,
            WorkFacts.CONTRACT,
            WorkFacts.EMPLOYER_SIZE,
            OfferFacts.FORMALITY,
            OfferFacts.LENGTH,
            OfferFacts.FORMS,
            OfferFacts.SUBJECT,
            OfferFacts.ROUTE,
            ProviderFacts.THEME)) {
      assertThat(VOCABULARY.get(fact))
          .as("%s", fact)
          .containsExactlyInAnyOrderElementsOf(closedList(fact));
    }
  }

  @Test
  void everyRegisterOfAnOfferCanBeAskedFor() {
    assertThat(closedList(OfferFacts.ACCREDITATIONS)).containsAll(REGION.offered("accreditations"));
  }

  @Test
  void everyKindOfOfferIsSomethingThatASchemeCanPay() {
    assertThat(names(Activity.values())).containsAll(names(OfferPublished.Kind.values()));
  }

  @Test
  void everyAgreementLiesInASectorThatAWorkerCanName() {
    assertThat(Caos.all())
        .extracting(Cao::sector)
        .allMatch(sector -> sector.equals("-") || Sbi.section(sector).equals(sector));
  }

  /** What is paid outside the price of an offer is shown beside it and lowers nothing. */
  @Test
  void aSchemeForCostsThatNoOfferChargesSaysThatItLowersNothing() {
    assertThat(rules())
        .filteredOn(rule -> rule.payment().costs().kinds().stream().noneMatch(CostKind::inPrice))
        .isNotEmpty()
        .allSatisfy(
            rule -> {
              assertThat(rule.summary().nl()).as("%s", rule.ref()).contains(LOWERS_NOTHING.nl());
              assertThat(rule.summary().en()).as("%s", rule.ref()).contains(LOWERS_NOTHING.en());
            });
  }

  @Test
  void schemesSpeakOfEachOtherByNamesThatExist() {
    Set<String> names = new TreeSet<>(Set.of(Cumulation.EVERY_OTHER, EMPLOYERS_OWN));
    rules()
        .forEach(
            rule -> {
              names.add(rule.ref().scheme());
              names.addAll(rule.groups());
            });
    assertThat(rules())
        .flatExtracting(SchemeVersion::cumulation)
        .extracting(Cumulation::with)
        .allSatisfy(with -> assertThat(names).containsAll(with));
  }

  private static List<SchemeVersion> rules() {
    return schemes().stream().map(Library::read).toList();
  }

  private static NavigableSet<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Collection<String> closedList(Fact fact) {
    return switch (fact.type()) {
      case FactType.Code(var allowed, boolean ignored) -> allowed;
      case FactType.Codes(var allowed) -> allowed;
      default -> List.of();
    };
  }

  /** The words of every condition, also of those within amounts. */
  private static Map<Fact, Set<String>> asked(String rule) {
    Map<Fact, Set<String>> asked = new TreeMap<>();
    collect(JsonMapper.shared().readTree(rule), asked);
    return asked;
  }

  private static void collect(JsonNode node, Map<Fact, Set<String>> asked) {
    if (node.path("fact").isString()) {
      Fact fact = FactDictionary.named(node.get("fact").stringValue()).orElseThrow();
      Set<String> words =
          Stream.of(node.path("values"), node.path("areas"), node.path("value"))
              .flatMap(value -> value.isArray() ? value.valueStream() : Stream.of(value))
              .filter(JsonNode::isString)
              .map(JsonNode::stringValue)
              .collect(Collectors.toSet());
      if (!words.isEmpty()) {
        asked.computeIfAbsent(fact, any -> new TreeSet<>()).addAll(words);
      }
    }
    node.forEach(child -> collect(child, asked));
  }
}

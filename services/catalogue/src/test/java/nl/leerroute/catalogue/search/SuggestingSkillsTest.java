package nl.leerroute.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.leerroute.catalogue.tagging.Passage;
import nl.leerroute.catalogue.tagging.SuggestingSkills;
import nl.leerroute.catalogue.tagging.Suggestion;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Entry;
import nl.leerroute.catalogue.taxonomy.Label;
import nl.leerroute.catalogue.taxonomy.Language;
import nl.leerroute.catalogue.taxonomy.ReleaseName;
import nl.leerroute.catalogue.taxonomy.Relevance;
import nl.leerroute.catalogue.taxonomy.Requirement;
import nl.leerroute.catalogue.taxonomy.ReuseLevel;
import nl.leerroute.catalogue.taxonomy.SkillType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuggestingSkillsTest {

  private static final ReleaseName RELEASE = new ReleaseName("test-1");

  private final SuggestingSkills suggesting = new SuggestingSkills(new LuceneStemming());

  @BeforeEach
  void learn() {
    suggesting.learn(
        List.of(
            skill("urn:teach", Map.of(Language.EN, "teach communication")),
            skill("urn:customers", Map.of(Language.EN, "communicate with customers")),
            skill("urn:floors", Map.of(Language.EN, "clean building floors")),
            skill("urn:weld", Map.of(Language.NL, "plaat lassen", Language.EN, "weld sheets")),
            skill("urn:foil", Map.of(Language.NL, "folie lassen", Language.EN, "join foil")),
            skill(
                "urn:forklift",
                Map.of(Language.NL, "heftruck rijden", Language.EN, "operate forklift")),
            skill("urn:meals", Map.of(Language.EN, "made simple meals")),
            skill("urn:equipment", Map.of(Language.EN, "use welding equipment")),
            occupation("urn:welder", "metaalbewerker", "urn:weld")));
  }

  @Test
  void whoCommunicatesDoesNotTeachCommunication() {
    List<Suggestion> suggested = suggest("Communicating with customers.", Language.EN);

    assertThat(suggested.getFirst().skill().value()).isEqualTo("urn:customers");
    assertThat(suggested.getFirst().literal()).isTrue();
    assertThat(suggested.getFirst().score()).isGreaterThan(3 * score(suggested, "urn:teach"));
    assertThat(suggested)
        .filteredOn(one -> one.skill().value().equals("urn:teach"))
        .noneMatch(Suggestion::literal);
  }

  @Test
  void whoMadeAndUsedThingsIsNotSuggestedWhatOthersMakeAndUse() {
    assertThat(suggest("I made invoices, kept the books and used Excel.", Language.EN))
        .extracting(one -> one.skill().value())
        .doesNotContain("urn:meals", "urn:equipment");
  }

  @Test
  void whoTeachesCommunicationDoes() {
    assertThat(suggest("We teach communication to adults.", Language.EN).getFirst().skill().value())
        .isEqualTo("urn:teach");
  }

  @Test
  void everySuggestionHasTheWordsThatWereTheReason() {
    assertThat(suggest("De hele dag heftruck rijden.", Language.NL))
        .first()
        .extracting(Suggestion::skill, Suggestion::words)
        .containsExactly(new ConceptUri("urn:forklift"), List.of("heftruck", "rijden"));
  }

  @Test
  void dutchWordsFindASkillThatHasAnEnglishNameOnly() {
    assertThat(suggest("Dagelijks vloeren dweilen.", Language.NL))
        .first()
        .extracting(Suggestion::skill, Suggestion::words)
        .containsExactly(new ConceptUri("urn:floors"), List.of("vloeren", "dweilen"));
  }

  @Test
  void ofTwoThatFitTheOneThatSuchWorkAsksIsFirst() {
    assertThat(suggest("Als metaalbewerker moet je folie en plaat lassen.", Language.NL))
        .extracting(one -> one.skill().value())
        .containsSubsequence("urn:weld", "urn:foil");
  }

  @Test
  void aTextThatSharesNoWordHasNoSuggestions() {
    assertThat(suggest("Morgen schijnt misschien de zon.", Language.NL)).isEmpty();
    assertThat(suggest("", Language.NL)).isEmpty();
  }

  @Test
  void equalTextsHaveEqualSuggestions() {
    String text = "Ik moet plaat lassen, vloeren dweilen en met klanten praten.";

    assertThat(suggest(text, Language.NL)).isNotEmpty().isEqualTo(suggest(text, Language.NL));
  }

  private List<Suggestion> suggest(String text, Language language) {
    return suggesting.suggest(new Passage(text, language), 10);
  }

  private static long score(List<Suggestion> suggested, String uri) {
    return suggested.stream()
        .filter(one -> one.skill().value().equals(uri))
        .mapToLong(Suggestion::score)
        .findFirst()
        .orElse(0);
  }

  private static Concept skill(String uri, Map<Language, String> names) {
    return new Concept.Skill(
        entry(uri, names), SkillType.SKILL, ReuseLevel.CROSS_SECTOR, List.of());
  }

  private static Concept occupation(String uri, String name, String skill) {
    return new Concept.Occupation(
        entry(uri, Map.of(Language.NL, name)),
        List.of(new Requirement(new ConceptUri(skill), Relevance.ESSENTIAL)),
        false);
  }

  private static Entry entry(String uri, Map<Language, String> names) {
    return new Entry(new ConceptUri(uri), RELEASE, new Label(names), Map.of(), Map.of(), List.of());
  }
}

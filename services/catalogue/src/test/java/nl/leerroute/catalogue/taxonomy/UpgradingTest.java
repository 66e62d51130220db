package nl.leerroute.catalogue.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerroute.catalogue.memory.ConceptsInMemory;
import nl.leerroute.catalogue.memory.ReleasesInMemory;
import nl.leerroute.catalogue.taxonomy.Replacement.Ground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A made-up 1.1.1 and 1.2: what a new version has no more, still answers where it can. */
class UpgradingTest {

  private static final ReleaseName OLD = new ReleaseName("esco-1.1.1");
  private static final ReleaseName NEW = new ReleaseName("esco-1.2.0");

  private final ConceptsInMemory concepts = new ConceptsInMemory();
  private final ReleasesInMemory releases = new ReleasesInMemory();
  private final ImportingRelease importing =
      new ImportingRelease(concepts, releases, Clock.systemUTC());

  @BeforeEach
  void versionBefore() {
    take(
        edition(
            OLD,
            Map.of(),
            skill(OLD, "urn:welding", "welding"),
            skill(OLD, "urn:type", "type on a typewriter"),
            skill(OLD, "urn:fax", "send faxes"),
            skill(OLD, "urn:telex", "operate telex"),
            skill(OLD, "urn:mend", "mend nets", "repair nets")));
  }

  @Test
  void whatTheSourceStatesIsFollowed() {
    Lost lost = upgrade(Map.of("urn:type", "urn:keyboard"), skill(NEW, "urn:keyboard", "type"));

    assertThat(lost.replacements())
        .extracting(
            one -> one.gone().uri().value(), one -> one.by().uri().value(), Replacement::why)
        .contains(org.assertj.core.groups.Tuple.tuple("urn:type", "urn:keyboard", Ground.STATED));
  }

  @Test
  void withoutAStatementNamesDecide() {
    Lost lost =
        upgrade(
            Map.of(),
            skill(NEW, "urn:messages", "send messages", "send faxes"),
            skill(NEW, "urn:nets", "mend nets"));

    assertThat(lost.replacements())
        .extracting(one -> one.gone().uri().value(), Replacement::why)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("urn:fax", Ground.OTHER_NAME),
            org.assertj.core.groups.Tuple.tuple("urn:mend", Ground.SAME_NAME));
    assertThat(lost.gone())
        .extracting(one -> one.uri().value())
        .containsExactlyInAnyOrder("urn:type", "urn:telex");
  }

  @Test
  void whenTwoFitEquallyNoneIsTaken() {
    Lost lost =
        upgrade(
            Map.of(),
            skill(NEW, "urn:one", "send letters", "send faxes"),
            skill(NEW, "urn:other", "send notes", "send faxes"));

    assertThat(lost.gone()).extracting(one -> one.uri().value()).contains("urn:fax");
  }

  @Test
  void anAddressThatWasReplacedAnswersWithItsSuccessor() {
    upgrade(Map.of("urn:type", "urn:keyboard"), skill(NEW, "urn:keyboard", "use a keyboard"));

    assertThat(described("urn:type")).isEqualTo("urn:keyboard");
  }

  @Test
  void theOldNamesAreFoundAsNamesOfTheSuccessor() {
    upgrade(Map.of("urn:type", "urn:keyboard"), skill(NEW, "urn:keyboard", "use a keyboard"));

    assertThat(new Standing(all()).named())
        .filteredOn(one -> one.uri().value().equals("urn:keyboard"))
        .singleElement()
        .extracting(one -> one.entry().synonyms().get(Language.EN))
        .isEqualTo(List.of("type on a typewriter"));
    assertThat(new Standing(all()).named()).noneMatch(Concept.Alias.class::isInstance);
  }

  @Test
  void theSameUpgradeTwiceChangesNothing() {
    Edition upgrade =
        edition(
            NEW,
            Map.of("urn:type", "urn:keyboard"),
            skill(NEW, "urn:welding", "welding"),
            skill(NEW, "urn:keyboard", "use a keyboard"));
    take(upgrade);
    List<Concept> before = all();
    Imported.Complete again = take(upgrade);

    assertThat(again.changed()).isZero();
    assertThat(again.lost()).isEqualTo(Lost.NOTHING);
    assertThat(all()).isEqualTo(before);
  }

  @Test
  void aReplacementThatIsReplacedItselfLeadsToTheLast() {
    upgrade(Map.of("urn:type", "urn:keyboard"), skill(NEW, "urn:keyboard", "use a keyboard"));
    ReleaseName later = new ReleaseName("esco-1.3.0");
    take(
        edition(
            later,
            Map.of("urn:keyboard", "urn:input"),
            skill(later, "urn:input", "use input devices")));

    assertThat(described("urn:type")).isEqualTo("urn:input");
    assertThat(described("urn:keyboard")).isEqualTo("urn:input");
  }

  @Test
  void whoeverHoldsAddressesHearsWithTheReleaseWhichOfThemItReplacedOrRemoved() {
    upgradeOfTypewriters();

    assertThat(announced(NEW).lost())
        .extracting(ConceptUri::value)
        .containsExactlyInAnyOrder("urn:type", "urn:fax", "urn:telex", "urn:mend");
  }

  @Test
  void whatWasReplacedBeforeAnImportWasCutOffIsToldWithTheRest() {
    concepts.failToRemove(true);
    assertThatThrownBy(() -> upgradeOfTypewriters()).hasMessageContaining("away");
    concepts.failToRemove(false);
    upgradeOfTypewriters();

    assertThat(announced(NEW).lost())
        .extracting(ConceptUri::value)
        .containsExactlyInAnyOrder("urn:type", "urn:fax", "urn:telex", "urn:mend");
  }

  private Lost upgradeOfTypewriters() {
    return upgrade(Map.of("urn:type", "urn:keyboard"), skill(NEW, "urn:keyboard", "use it"));
  }

  private Release announced(ReleaseName name) {
    return releases
        .all()
        .filter(release -> release.name().equals(name) && release.complete())
        .single()
        .blockOptional()
        .orElseThrow();
  }

  private Lost upgrade(Map<String, String> stated, Concept... added) {
    Concept[] all = new Concept[added.length + 1];
    all[0] = skill(NEW, "urn:welding", "welding");
    System.arraycopy(added, 0, all, 1, added.length);
    return take(edition(NEW, stated, all)).lost();
  }

  private Imported.Complete take(Edition edition) {
    return importing.take(edition, Progress.UNHEARD).blockOptional().orElseThrow();
  }

  private List<Concept> all() {
    return concepts.all().collectList().blockOptional().orElseThrow();
  }

  private String described(String uri) {
    return new DescribingConcepts(concepts)
        .describe(new ConceptUri(uri))
        .map(described -> described.concept().uri().value())
        .blockOptional()
        .orElse("nothing");
  }

  private static Edition edition(ReleaseName name, Map<String, String> stated, Concept... all) {
    Map<ConceptUri, Concept> byUri = new LinkedHashMap<>();
    for (Concept concept : all) {
      byUri.put(concept.uri(), concept);
    }
    Map<ConceptUri, ConceptUri> replacements = new LinkedHashMap<>();
    stated.forEach((from, to) -> replacements.put(new ConceptUri(from), new ConceptUri(to)));
    return new Edition(name, "ESCO", name.value(), false, byUri, replacements);
  }

  private static Concept skill(ReleaseName release, String uri, String name, String... others) {
    return new Concept.Skill(
        new Entry(
            new ConceptUri(uri),
            release,
            new Label(Map.of(Language.EN, name)),
            others.length == 0 ? Map.of() : Map.of(Language.EN, List.of(others)),
            Map.of(),
            List.of()),
        SkillType.SKILL,
        ReuseLevel.CROSS_SECTOR,
        List.of());
  }
}

package nl.leerroute.catalogue.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.memory.ConceptsInMemory;
import nl.leerroute.catalogue.memory.ReleasesInMemory;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class ImportingReleaseTest {

  private static final ReleaseName STARTER = new ReleaseName("starter-1");
  private static final String WELDER = "urn:occupation:welder";
  private static final String WELDING = "urn:skill:welding";
  private static final String MIG = "urn:skill:mig";

  private final List<String> journal = new ArrayList<>();
  private final ConceptsInMemory concepts = new ConceptsInMemory(journal);
  private final ReleasesInMemory releases = new ReleasesInMemory(journal);
  private final ImportingRelease importing = importing(concepts);

  @Test
  void aReleaseIsCompleteOnlyAfterAllOfItsConceptsArePublished() {
    Imported imported = take(release(welder(), skill(WELDING), skill(MIG)));

    assertThat(imported)
        .isEqualTo(new Imported.Complete(STARTER, 3, 0, 0, 0, Lost.NOTHING, List.of()));
    assertThat(journal).containsExactly("begun", "stored 3", "published", "complete");
  }

  @Test
  void theSameInputTwiceChangesNothing() {
    take(release(welder(), skill(WELDING)));
    journal.clear();

    assertThat(take(release(welder(), skill(WELDING))))
        .isInstanceOfSatisfying(
            Imported.Complete.class, complete -> assertThat(complete.unchanged()).isEqualTo(2));
    assertThat(journal).isEmpty();
  }

  @Test
  void onlyWhatDiffersIsWrittenAndWhatIsGoneIsRemoved() {
    take(release(welder(), skill(WELDING), skill(MIG)));
    journal.clear();
    Map<String, Object> renamed = skill(WELDING);
    renamed.put("labels", Map.of("nl", "laskunst", "en", "welding"));

    assertThat(take(release(welder(), renamed)))
        .isInstanceOfSatisfying(
            Imported.Complete.class,
            complete -> {
              assertThat(complete.taken()).isZero();
              assertThat(complete.changed()).isEqualTo(1);
              assertThat(complete.unchanged()).isEqualTo(1);
              assertThat(complete.lost().removed()).isEqualTo(1);
            });
    assertThat(journal).containsExactly("begun", "stored 1", "removed 1", "published", "complete");
    assertThat(concepts.find(new ConceptUri(MIG)).blockOptional()).isEmpty();
  }

  @Test
  void anImportThatWasCutOffIsFinishedByDoingItAgain() {
    ImportingRelease cutOff =
        importing(
            new ConceptsInMemory(journal) {
              @Override
              public Mono<Void> published() {
                return Mono.error(new IllegalStateException("the broker is away"));
              }
            });
    assertThat(cutOff.take(STARTER, release(welder())).onErrorComplete().blockOptional()).isEmpty();
    assertThat(journal).doesNotContain("complete");

    take(release(welder()));

    assertThat(journal).endsWith("complete");
  }

  @Test
  void aReleaseWithAMistakeIsRefusedWholeAndEveryMistakeIsNamed() {
    Map<String, Object> nameless = skill(WELDING);
    nameless.remove("labels");
    Map<String, Object> odd = skill(MIG);
    odd.put("reuseLevel", "everywhere");
    odd.put("uri", "lassen met mig");

    assertThat(take(release(welder(), nameless, odd)))
        .isInstanceOfSatisfying(
            Imported.Refused.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::field)
                    .containsExactly(
                        "concepts[1].labels", "concepts[2].uri", "concepts[2].reuseLevel"));
    assertThat(journal).isEmpty();
  }

  @Test
  void anOfficialReleaseTakesOverWhatAStarterHadAndKeepsItsDutchNames() {
    take(starter(welder(), skill(WELDING), skill(MIG)));
    journal.clear();
    Map<String, Object> english = skill(WELDING);
    english.put("labels", Map.of("en", "welding"));
    english.remove("synonyms");

    assertThat(official("esco-1.1.1", english))
        .isInstanceOfSatisfying(
            Imported.Complete.class, complete -> assertThat(complete.changed()).isEqualTo(1));
    assertThat(concepts.find(new ConceptUri(WELDING)).blockOptional().orElseThrow())
        .satisfies(
            welding -> {
              assertThat(welding.label()).isEqualTo(Label.of("naam van " + WELDING, "welding"));
              assertThat(welding.entry().release().value()).isEqualTo("esco-1.1.1");
            });
    assertThat(releases.all().collectMap(Release::name, Release::concepts).block())
        .isEqualTo(Map.of(STARTER, 2, new ReleaseName("esco-1.1.1"), 1));
  }

  @Test
  void aStarterLeavesAloneWhatAnOfficialReleaseHas() {
    official("esco-1.1.1", welder(), skill(WELDING));
    journal.clear();

    assertThat(take(starter(welder(), skill(MIG))))
        .isInstanceOfSatisfying(
            Imported.Complete.class,
            complete -> {
              assertThat(complete.kept()).isEqualTo(1);
              assertThat(complete.taken()).isEqualTo(1);
            });
    assertThat(take(starter(welder(), skill(MIG))))
        .isInstanceOfSatisfying(
            Imported.Complete.class, complete -> assertThat(complete.unchanged()).isEqualTo(1));
  }

  @Test
  void aStarterOfWhichNothingIsLeftIsNoReleaseAnyMore() {
    take(starter(skill(WELDING)));
    official("esco-1.1.1", skill(WELDING), skill(MIG));

    assertThat(journal).endsWith("complete", "no starter-1");
  }

  @Test
  void aNewVersionOfTheSchemeTakesThePlaceOfTheOneBefore() {
    official("esco-1.1.1", welder(), skill(WELDING));

    assertThat(official("esco-1.2.0", skill(WELDING), skill(MIG)))
        .isInstanceOfSatisfying(
            Imported.Complete.class,
            complete -> assertThat(complete.lost().removed()).isEqualTo(1));
    assertThat(concepts.find(new ConceptUri(WELDER)).blockOptional()).isEmpty();
    assertThat(releases.all().map(Release::name).collectList().block())
        .containsExactly(new ReleaseName("esco-1.2.0"));
  }

  @Test
  void aConceptThatIsThereTwiceIsAMistake() {
    assertThat(take(release(skill(MIG), skill(MIG)))).isInstanceOf(Imported.Refused.class);
  }

  @Test
  void aReferenceThatPointsNowhereIsReportedAndHarmsNobody() {
    assertThat(take(release(welder())))
        .isInstanceOfSatisfying(
            Imported.Complete.class,
            complete ->
                assertThat(complete.dangling())
                    .containsExactly(
                        new Edition.Dangling(new ConceptUri(WELDER), new ConceptUri(WELDING))));
  }

  @Test
  void aNameInOneLanguageStandsInForTheOther() {
    Map<String, Object> english = skill(MIG);
    english.put("labels", Map.of("en", "MIG welding"));
    take(release(english));

    assertThat(concepts.find(new ConceptUri(MIG)).blockOptional().map(Concept::label))
        .contains(new Label(Map.of(Language.EN, "MIG welding")));
  }

  @Test
  void aConceptIsDescribedWithTheNamesOfWhatItAsks() {
    take(release(welder(), skill(WELDING)));

    Described described =
        new DescribingConcepts(concepts)
            .describe(new ConceptUri(WELDER))
            .blockOptional()
            .orElseThrow();

    assertThat(described.labelOf(new ConceptUri(WELDING)).nl()).isEqualTo("naam van " + WELDING);
    assertThat(described.labelOf(new ConceptUri(MIG)).nl()).isEqualTo(MIG);
  }

  private Imported take(Map<String, Object> release) {
    return importing.take(STARTER, release).blockOptional().orElseThrow();
  }

  private ImportingRelease importing(Concepts into) {
    return new ImportingRelease(
        into, releases, Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));
  }

  private static Map<String, Object> release(Map<?, ?>... concepts) {
    return Map.of("scheme", "ESCO", "version", "1.1.1", "concepts", List.of(concepts));
  }

  private static Map<String, Object> starter(Map<?, ?>... concepts) {
    Map<String, Object> starter = new HashMap<>(release(concepts));
    starter.put("starter", true);
    return starter;
  }

  private Imported official(String name, Map<?, ?>... concepts) {
    return importing.take(new ReleaseName(name), release(concepts)).blockOptional().orElseThrow();
  }

  private static Map<String, Object> welder() {
    Map<String, Object> welder = concept(WELDER, "OCCUPATION");
    welder.put("requirements", List.of(Map.of("skill", WELDING, "relevance", "ESSENTIAL")));
    welder.put("synonyms", Map.of("nl", List.of("metaallasser")));
    welder.put("descriptions", Map.of("nl", "Verbindt metaal."));
    return welder;
  }

  private static Map<String, Object> skill(String uri) {
    Map<String, Object> skill = concept(uri, "SKILL");
    skill.put("skillType", "KNOWLEDGE");
    skill.put("reuseLevel", "SECTOR_SPECIFIC");
    return skill;
  }

  private static Map<String, Object> concept(String uri, String kind) {
    Map<String, Object> concept = new HashMap<>();
    concept.put("uri", uri);
    concept.put("kind", kind);
    concept.put("labels", Map.of("nl", "naam van " + uri, "en", "name of " + uri));
    return concept;
  }
}

package nl.leerroute.catalogue.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerroute.catalogue.memory.ConceptsInMemory;
import nl.leerroute.catalogue.memory.ReleasesInMemory;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** A starter and an official release that come in at the same moment, as they do at a start. */
class ComingTogetherTest {

  private static final ReleaseName STARTER = new ReleaseName("starter-1");
  private static final ReleaseName ESCO = new ReleaseName("esco-1.2.0");
  private static final Label DUTCH = new Label(Map.of(Language.NL, "lassen"));
  private static final Label ENGLISH = new Label(Map.of(Language.EN, "welding"));

  private final List<String> journal = new ArrayList<>();
  private final ReleasesInMemory releases = new ReleasesInMemory(journal);

  @Test
  void whatOneHasAfterwardsIsWhatItsMarkerSays() {
    Sinks.Empty<Void> broker = Sinks.empty();
    ConceptsInMemory concepts =
        new ConceptsInMemory(journal) {
          @Override
          public Mono<Void> published() {
            return broker.asMono();
          }
        };
    ImportingRelease importing = importing(concepts);
    importing.take(esco(), Progress.UNHEARD).subscribe();
    importing.take(starter(), Progress.UNHEARD).subscribe();
    assertThat(journal).containsExactly("begun", "stored 1");

    broker.tryEmitEmpty();

    assertThat(releases.all().collectMap(Release::name, Release::concepts).block())
        .isEqualTo(Map.of(ESCO, 1, STARTER, 1));
    assertThat(concepts.all().collectList().block())
        .extracting(concept -> concept.entry().release())
        .containsExactlyInAnyOrder(ESCO, STARTER);
  }

  @Test
  void whoeverGivesUpWaitingLetsNobodyInBeforeTheTime() {
    Sinks.Empty<Void> broker = Sinks.empty();
    ImportingRelease importing =
        importing(
            new ConceptsInMemory(journal) {
              @Override
              public Mono<Void> published() {
                return broker.asMono();
              }
            });
    importing.take(esco(), Progress.UNHEARD).subscribe();
    Disposable impatient = importing.take(starter(), Progress.UNHEARD).subscribe();
    importing.take(starter(), Progress.UNHEARD).subscribe();

    impatient.dispose();

    assertThat(journal).containsExactly("begun", "stored 1");
    broker.tryEmitEmpty();
    assertThat(journal)
        .containsExactly("begun", "stored 1", "complete", "begun", "stored 2", "complete");
  }

  @Test
  void aReleaseThatFailsLetsTheNextOneIn() {
    ImportingRelease importing =
        importing(
            new ConceptsInMemory(journal) {
              @Override
              public Mono<Void> remove(List<ConceptUri> uris) {
                return Mono.error(new IllegalStateException("the database is away"));
              }
            });
    importing.take(starter(), Progress.UNHEARD).block();
    assertThat(
            importing
                .take(edition(STARTER, true), Progress.UNHEARD)
                .onErrorComplete()
                .blockOptional())
        .isEmpty();

    assertThat(importing.take(starter(), Progress.UNHEARD).block()).isNotNull();
  }

  @Test
  void theDutchWordsOfTheStarterStayWhicheverCameFirst() {
    assertThat(after(starter(), esco())).isEqualTo(after(esco(), starter()));
    assertThat(after(esco(), starter()).getFirst())
        .satisfies(
            welding -> {
              assertThat(welding.label().names())
                  .isEqualTo(Map.of(Language.NL, "lassen", Language.EN, "welding"));
              assertThat(welding.entry().release()).isEqualTo(ESCO);
            });
  }

  @Test
  void theSameAgainChangesNothingThen() {
    ConceptsInMemory concepts = new ConceptsInMemory();
    ImportingRelease importing = importing(concepts);
    for (Edition edition : List.of(esco(), starter())) {
      importing.take(edition, Progress.UNHEARD).block();
    }

    for (Edition edition : List.of(esco(), starter())) {
      assertThat(importing.take(edition, Progress.UNHEARD).blockOptional().orElseThrow().changed())
          .isZero();
    }
  }

  private List<Concept> after(Edition... editions) {
    ConceptsInMemory concepts = new ConceptsInMemory();
    ImportingRelease importing =
        new ImportingRelease(concepts, new ReleasesInMemory(), Clock.systemUTC());
    for (Edition edition : editions) {
      importing.take(edition, Progress.UNHEARD).block();
    }
    return concepts
        .all()
        .sort(java.util.Comparator.comparing(concept -> concept.uri().value()))
        .collectList()
        .blockOptional()
        .orElseThrow();
  }

  private ImportingRelease importing(Concepts concepts) {
    return new ImportingRelease(concepts, releases, Clock.systemUTC());
  }

  private static Edition esco() {
    return edition(ESCO, false, skill(ESCO, "urn:a:welding", ENGLISH));
  }

  private static Edition starter() {
    return edition(
        STARTER,
        true,
        skill(STARTER, "urn:a:welding", DUTCH),
        skill(STARTER, "urn:b:planning", new Label(Map.of(Language.NL, "plannen"))));
  }

  private static Edition edition(ReleaseName name, boolean starter, Concept... all) {
    Map<ConceptUri, Concept> byUri = new LinkedHashMap<>();
    for (Concept concept : all) {
      byUri.put(concept.uri(), concept);
    }
    return new Edition(name, "ESCO", name.value(), starter, byUri, Map.of());
  }

  private static Concept skill(ReleaseName release, String uri, Label label) {
    return new Concept.Skill(
        new Entry(new ConceptUri(uri), release, label, Map.of(), Map.of(), List.of()),
        SkillType.SKILL,
        ReuseLevel.CROSS_SECTOR,
        List.of());
  }
}

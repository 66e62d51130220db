package nl.leerroute.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.leerroute.catalogue.demo.DemoData;
import nl.leerroute.catalogue.esco.Esco;
import nl.leerroute.catalogue.files.SheetFiles;
import nl.leerroute.catalogue.incoming.Row;
import nl.leerroute.catalogue.memory.ConceptsInMemory;
import nl.leerroute.catalogue.memory.ReleasesInMemory;
import nl.leerroute.catalogue.tagging.Passage;
import nl.leerroute.catalogue.tagging.SuggestingSkills;
import nl.leerroute.catalogue.tagging.Suggestion;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.ImportingRelease;
import nl.leerroute.catalogue.taxonomy.Language;
import nl.leerroute.catalogue.taxonomy.Progress;
import nl.leerroute.catalogue.taxonomy.ReleaseName;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Short Dutch texts about courses and work, all of ESCO to choose from.
 *
 * <p>These are the texts on which the weights were tuned: they guard what was reached. What it is
 * worth on others is measured by {@code ./run bench tagging} on texts that were held out.
 */
class EscoTaggingTest {

  private record Labelled(String text, Set<String> skills) {}

  @Test
  void theRightSkillsAreAmongTheFirstSuggested() {
    SuggestingSkills suggesting = new SuggestingSkills(new LuceneStemming());
    suggesting.learn(concepts());

    assertThat(
            texts().stream().mapToDouble(one -> precision(suggesting, one)).average().orElseThrow())
        .isGreaterThan(0.42);
  }

  /** Of the first suggestions, as many as there are right ones, five at most. */
  private static double precision(SuggestingSkills suggesting, Labelled text) {
    int first = Math.min(5, text.skills().size());
    return suggesting.suggest(new Passage(text.text(), Language.NL), first).stream()
            .map(Suggestion::skill)
            .filter(skill -> text.skills().contains(skill.value()))
            .count()
        / (double) first;
  }

  private static List<Concept> concepts() {
    ConceptsInMemory concepts = new ConceptsInMemory();
    ImportingRelease importing =
        new ImportingRelease(concepts, new ReleasesInMemory(), Clock.systemUTC());
    importing
        .take(
            new ReleaseName("starter-1"),
            new JsonMapper().readValue(DemoData.taxonomy(), new TypeReference<>() {}))
        .block();
    importing.take(Esco.read().edition(), Progress.UNHEARD).block();
    return concepts.all().collectList().blockOptional().orElseThrow();
  }

  private static List<Labelled> texts() {
    return SheetFiles.reading()
        .<List<Labelled>>read(
            List.of(Path.of("src/test/resources/tagging/tuning.csv")),
            sheets -> {
              List<Labelled> texts = new ArrayList<>();
              sheets.getFirst().forEach(row -> texts.add(labelled(row)));
              return texts;
            },
            problem -> List.of())
        .blockOptional()
        .orElseThrow();
  }

  private static Labelled labelled(Row row) {
    return new Labelled(
        row.cell("text").orElseThrow(), Set.of(row.cell("skills").orElseThrow().split(" ")));
  }
}

package nl.leerroute.bench;

import java.util.List;
import java.util.Optional;
import nl.leerroute.catalogue.esco.Read;
import nl.leerroute.catalogue.esco.ReadingEsco;
import nl.leerroute.catalogue.files.FileAdapters;
import nl.leerroute.catalogue.incoming.SentFiles;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.ReleaseName;
import nl.leerroute.matching.taxonomy.Concept.Sort;
import nl.leerroute.matching.taxonomy.Relevance;
import nl.leerroute.matching.taxonomy.Requirement;
import nl.leerroute.matching.taxonomy.Taxonomy;
import nl.leerroute.matching.text.Text;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** All of ESCO from its official files, as the catalogue reads them and as matching plans with. */
final class EscoConcepts {

  private static final ReleaseName RELEASE = new ReleaseName("esco-1.1.1");

  private EscoConcepts() {}

  /**
   * @throws IllegalArgumentException when the files are not there
   */
  static List<Concept> read() {
    try (AnnotationConfigApplicationContext parts =
        new AnnotationConfigApplicationContext(FileAdapters.class)) {
      return read(parts.getBean(SentFiles.class));
    }
  }

  private static List<Concept> read(SentFiles files) {
    Read read =
        files
            .<Read>read(
                List.of(Folders.ofData("esco"), Folders.ofData("esco-nl")),
                sheets -> ReadingEsco.read(RELEASE, "1.1.1", sheets),
                problem -> new Read.Refused(List.of(problem)))
            .blockOptional()
            .orElseThrow();
    return switch (read) {
      case Read.Whole whole -> List.copyOf(whole.edition().concepts().values());
      case Read.Refused refused -> throw new IllegalStateException(refused.toString());
    };
  }

  /** The same as the service that plans makes of what the catalogue publishes. */
  static Taxonomy taxonomy() {
    return Taxonomy.of(RELEASE.value(), read().stream().map(EscoConcepts::planned).toList());
  }

  private static nl.leerroute.matching.taxonomy.Concept planned(Concept concept) {
    return new nl.leerroute.matching.taxonomy.Concept(
        concept.uri().value(),
        Sort.valueOf(concept.kind().name()),
        new Text(concept.label().nl(), concept.label().en()),
        concept.entry().broader().stream().map(each -> each.value()).toList(),
        concept.requirements().stream()
            .map(
                asked ->
                    new Requirement(
                        asked.skill().value(), Relevance.valueOf(asked.relevance().name())))
            .toList(),
        concept instanceof Concept.Occupation occupation && occupation.regulated(),
        concept instanceof Concept.Alias alias
            ? Optional.of(alias.standsFor().value())
            : Optional.empty());
  }
}

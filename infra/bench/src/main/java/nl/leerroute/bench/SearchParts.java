package nl.leerroute.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.catalogue.browsing.Cards;
import nl.leerroute.catalogue.browsing.Spots;
import nl.leerroute.catalogue.files.FileAdapters;
import nl.leerroute.catalogue.finding.Names;
import nl.leerroute.catalogue.search.SearchAdapters;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.Kind;
import nl.leerroute.catalogue.taxonomy.Language;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The catalogue's search, without the rest of it, knowing all of ESCO. */
final class SearchParts implements AutoCloseable {

  private final AnnotationConfigApplicationContext parts;
  private final List<Concept> concepts;

  private SearchParts(AnnotationConfigApplicationContext parts, List<Concept> concepts) {
    this.parts = parts;
    this.concepts = concepts;
  }

  static SearchParts withEsco() {
    AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext();
    parts.register(FileAdapters.class, SearchAdapters.class);
    parts.registerBean(Spots.class, () -> _ -> Optional.empty());
    parts.refresh();
    List<Concept> concepts = EscoConcepts.read();
    parts.getBean(Names.class).replace(concepts).block();
    return new SearchParts(parts, concepts);
  }

  Cards cards() {
    return parts.getBean(Cards.class);
  }

  List<Concept> occupationsWithDutchNames() {
    return concepts.stream()
        .filter(concept -> concept.kind() == Kind.OCCUPATION)
        .filter(concept -> concept.label().names().containsKey(Language.NL))
        .toList();
  }

  /** Of the newest index of offers. */
  long bytesOnDisk() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(folder -> folder.getFileName().toString().startsWith("leerroute-offers"))
          .max(Comparator.comparing(SearchParts::made))
          .map(SearchParts::size)
          .orElse(0L);
    }
  }

  private static long made(Path folder) {
    try {
      return Files.getLastModifiedTime(folder).toMillis();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long size(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    parts.close();
  }
}

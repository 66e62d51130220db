package nl.leerroute.matching.stream;

import java.util.Map;
import java.util.Optional;
import nl.leerroute.contracts.ConceptPublished;
import nl.leerroute.matching.taxonomy.Concept;
import nl.leerroute.matching.taxonomy.Concept.Sort;
import nl.leerroute.matching.taxonomy.Relevance;
import nl.leerroute.matching.taxonomy.Requirement;
import nl.leerroute.matching.text.Text;

/** Concepts from their topic. */
final class ReadingConcepts {

  static Concept read(ConceptPublished published) {
    return new Concept(
        published.uri(),
        Sort.valueOf(published.kind().name()),
        label(published),
        published.broader(),
        published.requirements().stream()
            .map(
                asked ->
                    new Requirement(asked.skill(), Relevance.valueOf(asked.relevance().name())))
            .toList(),
        published.regulated(),
        Optional.ofNullable(published.standsFor()));
  }

  /** A label that is missing in one language is taken from the other. */
  private static Text label(ConceptPublished published) {
    Map<String, String> labels = published.labels();
    String nl = labels.getOrDefault("nl", labels.getOrDefault("en", published.uri()));
    return new Text(nl, labels.getOrDefault("en", nl));
  }

  private ReadingConcepts() {}
}

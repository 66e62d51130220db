package nl.leerroute.matching.stream;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.contracts.ConceptPublished;
import nl.leerroute.matching.taxonomy.Concept;
import nl.leerroute.matching.taxonomy.Concept.Sort;
import nl.leerroute.matching.taxonomy.Relevance;
import nl.leerroute.matching.taxonomy.Requirement;
import nl.leerroute.matching.text.Text;

/**
 * Concepts from their topic, without what is only for people who search. Addresses are shared: a
 * hundred thousand requirements name ten thousand skills.
 */
final class ReadingConcepts {

  private final Map<String, String> said = new HashMap<>();

  Concept read(ConceptPublished published) {
    return new Concept(
        same(published.uri()),
        Sort.valueOf(published.kind().name()),
        label(published),
        published.broader().stream().map(this::same).toList(),
        published.requirements().stream()
            .map(
                asked ->
                    new Requirement(
                        same(asked.skill()), Relevance.valueOf(asked.relevance().name())))
            .toList(),
        published.regulated(),
        Optional.ofNullable(published.standsFor()).map(this::same));
  }

  /** A label that is missing in one language is taken from the other. */
  private static Text label(ConceptPublished published) {
    Map<String, String> labels = published.labels();
    String nl = labels.getOrDefault("nl", labels.getOrDefault("en", published.uri()));
    return new Text(nl, labels.getOrDefault("en", nl));
  }

  /** The first text that was equal to this. */
  String same(String text) {
    return said.computeIfAbsent(text, first -> first);
  }
}

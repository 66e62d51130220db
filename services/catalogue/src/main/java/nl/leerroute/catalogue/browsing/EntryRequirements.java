package nl.leerroute.catalogue.browsing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Concepts;
import nl.leerroute.catalogue.taxonomy.DescribingConcepts;
import nl.leerroute.catalogue.taxonomy.Requirement;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What courses towards some work usually ask at their start. */
public final class EntryRequirements {

  private static final int MOST = 8;

  private final DescribingConcepts describing;
  private final Concepts concepts;
  private final Cards cards;

  public EntryRequirements(DescribingConcepts describing, Concepts concepts, Cards cards) {
    this.describing = describing;
    this.concepts = concepts;
    this.cards = cards;
  }

  /**
   * @param offers how many of the courses that lead there ask it
   */
  public record EntryRequirement(Concept skill, int offers) {}

  /** What most of them ask first, and then also what only one asks. Empty for unknown work. */
  public Mono<List<EntryRequirement>> towards(ConceptUri occupation) {
    return describing
        .describe(occupation)
        .map(
            described ->
                described.concept().requirements().stream().map(Requirement::skill).toList())
        .filter(skills -> !skills.isEmpty())
        .flatMap(cards::askedAtStart)
        .flatMap(asked -> Flux.fromStream(first(asked)).concatMap(this::named).collectList())
        .defaultIfEmpty(List.of());
  }

  private static Stream<Map.Entry<ConceptUri, Integer>> first(Map<ConceptUri, Integer> asked) {
    return asked.entrySet().stream()
        .sorted(
            Map.Entry.<ConceptUri, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(ConceptUri::value))))
        .limit(MOST);
  }

  private Mono<EntryRequirement> named(Map.Entry<ConceptUri, Integer> asked) {
    return concepts
        .find(asked.getKey())
        .map(skill -> new EntryRequirement(skill, asked.getValue()));
  }
}

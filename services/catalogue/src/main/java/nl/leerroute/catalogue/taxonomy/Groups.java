package nl.leerroute.catalogue.taxonomy;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which group a concept belongs to. */
public final class Groups {

  private final Map<ConceptUri, Concept> concepts;

  public Groups(Collection<Concept> concepts) {
    this.concepts = concepts.stream().collect(toMap(Concept::uri, identity(), (first, _) -> first));
  }

  /** The name of the nearest group above a concept; empty when there is none. */
  public Optional<Label> of(Concept concept) {
    Set<ConceptUri> seen = new HashSet<>();
    Deque<ConceptUri> above = new ArrayDeque<>(concept.entry().broader());
    while (!above.isEmpty()) {
      ConceptUri next = above.poll();
      Concept broader = concepts.get(next);
      if (broader instanceof Concept.Group) {
        return Optional.of(broader.label());
      }
      if (broader != null && seen.add(next)) {
        above.addAll(broader.entry().broader());
      }
    }
    return Optional.empty();
  }
}

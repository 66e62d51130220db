package nl.leerroute.catalogue.taxonomy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The whole content of a release, as it came in and was found in order. */
public record Edition(
    ReleaseName name, String scheme, String version, Map<ConceptUri, Concept> concepts) {

  public Edition {
    concepts = Collections.unmodifiableMap(new LinkedHashMap<>(concepts));
  }

  /** References to concepts that the edition does not have. They harm nobody, but are told. */
  public List<Dangling> dangling() {
    Set<ConceptUri> known = concepts.keySet();
    return concepts.values().stream()
        .flatMap(
            concept ->
                concept
                    .references()
                    .filter(target -> !known.contains(target))
                    .map(target -> new Dangling(concept.uri(), target)))
        .toList();
  }

  Stream<Concept> inOrder() {
    return concepts.values().stream();
  }

  /** A reference that points nowhere. */
  public record Dangling(ConceptUri from, ConceptUri to) {}
}

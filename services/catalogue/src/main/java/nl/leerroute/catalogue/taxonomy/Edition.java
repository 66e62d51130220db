package nl.leerroute.catalogue.taxonomy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The whole content of a release, as it came in and was found in order.
 *
 * @param starter it makes do until somebody takes an official release in
 * @param replacements what the source itself says of concepts that it has no more
 */
public record Edition(
    ReleaseName name,
    String scheme,
    String version,
    boolean starter,
    Map<ConceptUri, Concept> concepts,
    Map<ConceptUri, ConceptUri> replacements) {

  public Edition {
    concepts = Collections.unmodifiableMap(new LinkedHashMap<>(concepts));
    replacements = Map.copyOf(replacements);
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

  /** A reference that points nowhere. */
  public record Dangling(ConceptUri from, ConceptUri to) {}
}

package nl.leerroute.catalogue.taxonomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What has to be written so that the stored concepts of a release become those of an edition.
 *
 * @param unchanged how many are right already
 */
record Difference(
    List<Concept> added, List<Concept> changed, List<ConceptUri> gone, int unchanged) {

  /**
   * @param stored all stored concepts, of any release
   */
  static Difference between(List<Concept> stored, Edition edition) {
    Map<ConceptUri, Concept> before = new HashMap<>();
    stored.forEach(concept -> before.put(concept.uri(), concept));
    List<Concept> added = new ArrayList<>();
    List<Concept> changed = new ArrayList<>();
    int[] unchanged = {0};
    edition
        .inOrder()
        .forEach(
            concept -> {
              Concept known = before.get(concept.uri());
              if (known == null) {
                added.add(concept);
              } else if (known.equals(concept)) {
                unchanged[0]++;
              } else {
                changed.add(concept);
              }
            });
    List<ConceptUri> gone =
        stored.stream()
            .filter(concept -> concept.entry().release().equals(edition.name()))
            .map(Concept::uri)
            .filter(uri -> !edition.concepts().containsKey(uri))
            .toList();
    return new Difference(added, changed, gone, unchanged[0]);
  }

  boolean isNone() {
    return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
  }
}

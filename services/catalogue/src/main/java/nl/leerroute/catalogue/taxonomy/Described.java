package nl.leerroute.catalogue.taxonomy;

import java.util.Map;

/**
 * A concept with the names of what it points at.
 *
 * @param labels without the concepts that are not here
 */
public record Described(Concept concept, Map<ConceptUri, Label> labels) {

  /** The name of a concept, or its address where its name is not known here. */
  public Label labelOf(ConceptUri uri) {
    return labels.getOrDefault(uri, new Label(Map.of(Language.EN, uri.value())));
  }
}

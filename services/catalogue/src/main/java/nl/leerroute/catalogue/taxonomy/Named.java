package nl.leerroute.catalogue.taxonomy;

/** A concept by its name, for those who read about it later. */
public record Named(ConceptUri uri, Label label) {

  static Named of(Concept concept) {
    return new Named(concept.uri(), concept.label());
  }
}

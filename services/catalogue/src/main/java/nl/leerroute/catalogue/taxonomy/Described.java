package nl.leerroute.catalogue.taxonomy;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A concept with the names of what it points at and of the groups that all of these belong to. */
public final class Described {

  private final Concept concept;
  private final Map<ConceptUri, Concept> near;
  private final Groups groups;

  /**
   * @param near what the concept points at, without the concepts that are not here
   * @param above what those point at as broader
   */
  Described(Concept concept, Map<ConceptUri, Concept> near, Collection<Concept> above) {
    this.concept = concept;
    this.near = near;
    this.groups = new Groups(Stream.concat(near.values().stream(), above.stream()).toList());
  }

  public Concept concept() {
    return concept;
  }

  /** The name of a concept, or its address where its name is not known here. */
  public Label labelOf(ConceptUri uri) {
    Concept known = near.get(uri);
    return known == null ? new Label(Map.of(Language.EN, uri.value())) : known.label();
  }

  /** The nearest group of the concept itself. */
  public Optional<Label> group() {
    return groups.of(concept);
  }

  /** The nearest group of something that the concept points at. */
  public Optional<Label> groupOf(ConceptUri uri) {
    return Optional.ofNullable(near.get(uri)).flatMap(groups::of);
  }
}

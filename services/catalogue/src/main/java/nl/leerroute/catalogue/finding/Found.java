package nl.leerroute.catalogue.finding;

import java.util.Optional;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Groups;
import nl.leerroute.catalogue.taxonomy.Kind;
import nl.leerroute.catalogue.taxonomy.Label;

/**
 * A concept that somebody may have meant.
 *
 * @param group the nearest group that it belongs to: says what a name in another language is about
 * @param regulated the law asks a permit or a registration for this work
 * @param synonym the other name by which it was found; empty: by the name that is shown
 */
public record Found(
    ConceptUri uri,
    Label label,
    Kind kind,
    Optional<Label> group,
    boolean regulated,
    Optional<String> synonym) {

  public static Found of(Concept concept, Groups groups) {
    return new Found(
        concept.uri(),
        concept.label(),
        concept.kind(),
        groups.of(concept),
        concept instanceof Concept.Occupation occupation && occupation.regulated(),
        Optional.empty());
  }

  public Found by(Optional<String> synonym) {
    return new Found(uri, label, kind, group, regulated, synonym);
  }
}

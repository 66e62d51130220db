package nl.leerroute.matching.taxonomy;

import java.util.List;
import java.util.Optional;
import nl.leerroute.matching.text.Text;

/**
 * An occupation, a skill or a group of them.
 *
 * @param broader URIs of the broader concepts
 * @param requirements for an occupation: the skills it asks
 * @param regulated the law asks a permit or a registration for it
 * @param standsFor URI of the concept that is meant by this one; absent: itself
 */
public record Concept(
    String uri,
    Sort sort,
    Text label,
    List<String> broader,
    List<Requirement> requirements,
    boolean regulated,
    Optional<String> standsFor) {

  public enum Sort {
    OCCUPATION,
    SKILL,
    GROUP
  }
}

package nl.leerroute.matching.taxonomy;

import java.util.List;
import nl.leerroute.matching.text.Text;

/**
 * An occupation, a skill or a group of them.
 *
 * @param broader URIs of the broader concepts
 * @param requirements for an occupation: the skills it asks
 * @param regulated the law asks a permit or a registration for it
 */
public record Concept(
    String uri,
    Sort sort,
    Text label,
    List<String> broader,
    List<Requirement> requirements,
    boolean regulated) {

  public enum Sort {
    OCCUPATION,
    SKILL,
    GROUP
  }
}

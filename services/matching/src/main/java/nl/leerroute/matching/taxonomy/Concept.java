package nl.leerroute.matching.taxonomy;

import java.util.List;
import nl.leerroute.matching.text.Text;

/**
 * An occupation, a skill or a group of them.
 *
 * @param broader URIs of the broader concepts
 * @param requirements for an occupation: the skills it asks
 */
public record Concept(
    String uri, Sort sort, Text label, List<String> broader, List<Requirement> requirements) {

  public enum Sort {
    OCCUPATION,
    SKILL,
    GROUP
  }
}

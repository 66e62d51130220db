package nl.leerroute.matching.taxonomy;

import java.util.List;
import nl.leerroute.matching.text.Text;

/**
 * An occupation with what it asks.
 *
 * @param asks one per skill, in the order of the skills' numbers
 */
public record Occupation(String uri, Text label, List<Ask> asks) {

  /**
   * @param skill number of the skill in its taxonomy
   */
  public record Ask(int skill, Relevance relevance) {}
}

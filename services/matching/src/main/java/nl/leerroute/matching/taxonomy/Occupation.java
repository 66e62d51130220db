package nl.leerroute.matching.taxonomy;

import java.util.List;
import nl.leerroute.matching.text.Text;

/**
 * An occupation with what it asks.
 *
 * @param asks one per skill, in the order of the skills' numbers; their weights add up to 1000
 *     permille
 * @param regulated the law asks a permit or a registration for it
 */
public record Occupation(String uri, Text label, List<Ask> asks, boolean regulated) {

  /**
   * @param skill number of the skill in its taxonomy
   * @param weightPermille share of the skill in all that is asked: its relevance times its
   *     information
   */
  public record Ask(int skill, int weightPermille) {}
}

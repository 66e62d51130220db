package nl.leerroute.gateway.supply;

import java.util.List;
import java.util.Set;
import nl.leerroute.gateway.funds.Scheme;
import nl.leerroute.gateway.language.Bilingual;

/**
 * What one scheme says of one offer, whoever takes it.
 *
 * @param matters what it asks of the offer: not told, or not so
 */
public record Reached(Scheme scheme, Says says, List<Matter> matters) {

  /** How it begins. */
  public enum Says {
    /** It pays for some people. */
    FOR_SOME,
    /** That depends on what was not told of the offer. */
    UNTOLD,
    /** It pays for nobody. */
    NEVER
  }

  /**
   * @param text in the words of the rule
   * @param facts of the offer that the rule looks at, by name
   */
  public record Matter(Bilingual text, Set<String> facts) {}
}

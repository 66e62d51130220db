package nl.leerroute.gateway.funds;

import java.util.List;
import java.util.Set;
import nl.leerroute.gateway.language.Bilingual;

/**
 * A scheme with its rule in plain words.
 *
 * @param sections the rule, sentence by sentence
 * @param sources where it was read, the law first
 * @param questions what to ask first of somebody who wonders whether it is there for him or her
 * @param activity something that it pays for
 * @param costs kind of the costs that it looks at
 */
public record SchemeRule(
    Scheme scheme,
    List<Section> sections,
    List<Source> sources,
    List<Ask> questions,
    String activity,
    String costs) {

  /**
   * @param fact its name in the dictionary of the rule engine
   * @param named the words that the rule names of those that it can be
   */
  public record Ask(String fact, Set<String> named) {}

  /**
   * @param title what the sentences are about, for instance who it is for
   * @param exact for who wants to check the computer: folded away
   */
  public record Section(Bilingual title, List<Bilingual> sentences, boolean exact) {}
}

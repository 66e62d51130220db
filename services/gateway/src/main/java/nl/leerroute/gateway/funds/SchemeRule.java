package nl.leerroute.gateway.funds;

import java.util.List;
import nl.leerroute.gateway.language.Bilingual;

/**
 * A scheme with its rule in plain words.
 *
 * @param sections the rule, sentence by sentence
 * @param sources where it was read, the law first
 */
public record SchemeRule(Scheme scheme, List<Section> sections, List<Source> sources) {

  /**
   * @param title what the sentences are about, for instance who it is for
   * @param exact for who wants to check the computer: folded away
   */
  public record Section(Bilingual title, List<Bilingual> sentences, boolean exact) {}
}

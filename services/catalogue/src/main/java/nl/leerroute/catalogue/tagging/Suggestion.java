package nl.leerroute.catalogue.tagging;

import java.util.List;
import java.util.Optional;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Label;

/**
 * A skill that a text may be about. It is a proposal: only a person accepts it.
 *
 * @param group the nearest group that the skill belongs to
 * @param score in thousandths; says which suggestion is better, and nothing by itself
 * @param literal a name of the skill stands in the text as a whole: safe enough for a program that
 *     must decide without a person
 * @param close a name of the skill in the language of the text says what it says, or two words are
 *     its reason: good enough to show to who told it. One word that means something else in another
 *     language, or that stands in a description, is not
 * @param words of the text that were the reason, in their order
 */
public record Suggestion(
    ConceptUri skill,
    Label label,
    Optional<Label> group,
    long score,
    boolean literal,
    boolean close,
    List<String> words) {

  public Suggestion {
    words = List.copyOf(words);
  }
}

package nl.leerroute.schemes.outline;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.fact.FactDictionary;
import nl.leerroute.schemes.fact.FactType;
import nl.leerroute.schemes.fact.FactWords;

/**
 * Something that can be chosen.
 *
 * @param word as it stands in the form
 */
public record Choice(String word, Wording label) {

  static Choice of(String word, String nl, String en) {
    return new Choice(word, Wording.of(nl, en));
  }

  static List<Choice> ofWords(List<String> words) {
    return words.stream().map(word -> new Choice(word, FactWords.of(word))).toList();
  }

  static <E extends Enum<E>> List<Choice> of(E[] words, Function<E, Wording> label) {
    return Arrays.stream(words).map(word -> new Choice(word.name(), label.apply(word))).toList();
  }

  /** The facts of the dictionary of which the type is right, by their question. */
  static List<Choice> facts(Predicate<FactType> suits) {
    return FactDictionary.all().stream()
        .filter(fact -> suits.test(fact.type()))
        .map(
            fact ->
                of(
                    fact.name(),
                    fact.question().nl() + " (" + fact.name() + ")",
                    fact.question().en() + " (" + fact.name() + ")"))
        .toList();
  }
}

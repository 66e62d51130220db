package nl.leerroute.catalogue.search;

import java.util.List;

/**
 * What a name is worth for being the question with typing errors.
 *
 * <p>An error is a letter too many, too few, another one, or two that changed places. Short words
 * are allowed none or one, since nearly every short word is close to another.
 */
final class Closeness {

  private static final float WHOLE_ONE_TYPO = 40;
  private static final float WHOLE_TWO_TYPOS = 15;
  private static final float WORD_TYPO = 8;
  private static final int LONG_ENOUGH_FOR_A_TYPO = 4;
  private static final int LONG_ENOUGH_FOR_TWO_TYPOS = 8;

  private final Typos joined;
  private final int allowed;
  private final List<Typed> words;

  /**
   * @param allowed typing errors
   */
  private record Typed(Typos typos, int allowed) {

    boolean isOneOf(String[] name) {
      for (String other : name) {
        if (typos.isWithin(allowed, other)) {
          return true;
        }
      }
      return false;
    }
  }

  Closeness(String question) {
    String whole = Words.joined(question);
    this.joined = new Typos(whole);
    this.allowed = allowed(whole);
    this.words =
        Words.PLAIN.of(question).stream()
            .map(word -> new Typed(new Typos(word), allowed(word)))
            .toList();
  }

  /**
   * @param name in words as they are in the index, with spaces between
   */
  float of(String name) {
    return whole(name.replace(" ", "")) + words(name.split(" ", -1));
  }

  private float whole(String name) {
    int typos = joined.of(name, allowed);
    if (typos > allowed) {
      return 0;
    }
    return typos <= 1 ? WHOLE_ONE_TYPO : WHOLE_TWO_TYPOS;
  }

  private float words(String[] name) {
    long close = words.stream().filter(word -> word.isOneOf(name)).count();
    return WORD_TYPO * close / words.size();
  }

  /** How many typing errors a word may have to be taken for another one. */
  static int allowed(String word) {
    if (word.length() >= LONG_ENOUGH_FOR_TWO_TYPOS) {
      return 2;
    }
    return word.length() >= LONG_ENOUGH_FOR_A_TYPO ? 1 : 0;
  }
}

package nl.leerroute.catalogue.search;

import java.util.List;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.StringDistance;

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

  private static final StringDistance DISTANCE = new LuceneLevenshteinDistance();

  private final String joined;
  private final List<String> words;

  Closeness(String question) {
    this.joined = Words.joined(question);
    this.words = Words.PLAIN.of(question);
  }

  /**
   * @param name in words as they are in the index, with spaces between
   */
  float of(String name) {
    return whole(name.replace(" ", "")) + words(name.split(" ", -1));
  }

  private float whole(String name) {
    int typos = typos(joined, name);
    if (typos > allowed(joined)) {
      return 0;
    }
    return typos <= 1 ? WHOLE_ONE_TYPO : WHOLE_TWO_TYPOS;
  }

  private float words(String[] name) {
    int close = 0;
    for (String word : words) {
      for (String other : name) {
        if (typos(word, other) <= allowed(word)) {
          close++;
          break;
        }
      }
    }
    return WORD_TYPO * close / words.size();
  }

  private static int allowed(String word) {
    if (word.length() >= LONG_ENOUGH_FOR_TWO_TYPOS) {
      return 2;
    }
    return word.length() >= LONG_ENOUGH_FOR_A_TYPO ? 1 : 0;
  }

  private static int typos(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (Math.abs(one.length() - other.length()) > 2 || shorter == 0) {
      return Integer.MAX_VALUE;
    }
    return Math.round((1 - DISTANCE.getDistance(one, other)) * shorter);
  }
}

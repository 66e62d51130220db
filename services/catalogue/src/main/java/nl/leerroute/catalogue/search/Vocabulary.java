package nl.leerroute.catalogue.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** The words that offers are made of now: where typing errors and compounds are understood from. */
final class Vocabulary {

  private static final int SHORTEST_PART = 4;
  private static final int SHORTEST_LONE_PART = 5;
  private static final int SUGGESTIONS = 3;
  private static final int LONG_ENOUGH_FOR_TWO_TYPOS = 8;
  private static final List<String> LINKS = List.of("", "s", "en", "e");

  private final IndexReader index;

  Vocabulary(IndexReader index) {
    this.index = index;
  }

  /** Whether any offer has this word, as it is or bent. */
  boolean has(String word) throws IOException {
    return isIn(CardDocument.TITLE, word)
        || isIn(CardDocument.ABOUT, word)
        || hasStem(CardDocument.TITLE_DUTCH, Words.DUTCH_STEMS, word)
        || hasStem(CardDocument.TITLE_ENGLISH, Words.ENGLISH_STEMS, word)
        || hasStem(CardDocument.TEXT_DUTCH, Words.DUTCH_STEMS, word);
  }

  private boolean isIn(String field, String word) throws IOException {
    return index.docFreq(new Term(field, word)) > 0;
  }

  private boolean hasStem(String field, Words stems, String word) throws IOException {
    for (String stem : stems.of(word)) {
      if (isIn(field, stem)) {
        return true;
      }
    }
    return false;
  }

  /** The words of titles that a compound is made of: two, or its beginning, or none. */
  List<String> parts(String compound) throws IOException {
    List<String> beginning = List.of();
    for (int at = compound.length() - SHORTEST_PART; at >= SHORTEST_PART; at--) {
      String first = compound.substring(0, at);
      if (isIn(CardDocument.TITLE, first)) {
        for (String link : LINKS) {
          String rest = compound.substring(at);
          String second = rest.substring(rest.startsWith(link) ? link.length() : 0);
          if (second.length() >= SHORTEST_PART && isIn(CardDocument.TITLE, second)) {
            return List.of(first, second);
          }
        }
        if (beginning.isEmpty() && first.length() >= SHORTEST_LONE_PART) {
          beginning = List.of(first);
        }
      }
    }
    return beginning;
  }

  /** Words of titles that this one may be with a typing error. */
  List<String> near(String word) throws IOException {
    Term asked = new Term(CardDocument.TITLE, word);
    DirectSpellChecker speller = new DirectSpellChecker();
    speller.setMaxEdits(word.length() >= LONG_ENOUGH_FOR_TWO_TYPOS ? 2 : 1);
    Stream<SuggestWord> close =
        Arrays.stream(
            speller.suggestSimilar(asked, SUGGESTIONS, index, SuggestMode.SUGGEST_ALWAYS));
    return close.map(suggestion -> suggestion.string).toList();
  }
}

package nl.leerroute.catalogue.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The words of the titles of one segment, for whoever mistyped one. Numbers are left out: nobody
 * means another number than the one that was typed.
 */
final class Spelling {

  /** In the order of the alphabet. */
  private final String[] words;

  /** How many have each of them. */
  private final int[] offers;

  private Spelling(String[] words, int[] offers) {
    this.words = words;
    this.offers = offers;
  }

  static Spelling of(LeafReader segment) throws IOException {
    List<String> words = new ArrayList<>();
    List<Integer> offers = new ArrayList<>();
    Terms terms = segment.terms(CardDocument.TITLE);
    if (terms != null) {
      TermsEnum all = terms.iterator();
      for (BytesRef term = all.next(); term != null; term = all.next()) {
        String word = term.utf8ToString();
        if (word.chars().noneMatch(Character::isDigit)) {
          words.add(word);
          offers.add(all.docFreq());
        }
      }
    }
    return new Spelling(
        words.toArray(String[]::new), offers.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Hands over each word that begins with this letter, and how many offers have it. */
  void beginningWith(char letter, ObjIntConsumer<String> each) {
    int found = Arrays.binarySearch(words, String.valueOf(letter));
    for (int at = found < 0 ? -found - 1 : found; at < words.length; at++) {
      if (words[at].charAt(0) != letter) {
        return;
      }
      each.accept(words[at], offers[at]);
    }
  }
}

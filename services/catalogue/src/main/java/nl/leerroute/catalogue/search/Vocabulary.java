package nl.leerroute.catalogue.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** The words that offers are made of now: where typing errors and compounds are understood from. */
final class Vocabulary {

  private static final int SHORTEST_PART = 4;
  private static final int SHORTEST_LONE_PART = 5;
  private static final int SUGGESTIONS = 3;

  /** A word that so many offers have is no typing error. */
  private static final double OFTEN = 0.01;

  private static final List<String> LINKS = List.of("", "s", "en", "e");

  private final View view;
  private final IndexReader index;
  private final Map<String, List<String>> nearest = new HashMap<>();

  Vocabulary(View view) {
    this.view = view;
    this.index = view.reader();
  }

  /** Whether any offer teaches this skill. */
  boolean isTaught(String skill) {
    return view.registers().taught().find(skill) >= 0;
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

  /** Words of titles that this one may be with a typing error: with the fewest, and most usual. */
  List<String> near(String word) throws IOException {
    List<String> known = nearest.get(word);
    if (known == null) {
      known = isUsual(word) ? List.of() : search(word);
      nearest.put(word, known);
    }
    return known;
  }

  private boolean isUsual(String word) throws IOException {
    return index.docFreq(new Term(CardDocument.TITLE, word)) > Math.ceil(OFTEN * index.maxDoc());
  }

  /** With the same first letter: that one is seldom wrong, and much less has to be looked at. */
  private List<String> search(String word) {
    int allowed = Closeness.allowed(word);
    if (allowed == 0) {
      return List.of();
    }
    Typos typos = new Typos(word);
    Map<String, Near> near = new HashMap<>();
    for (Spelling spelling : view.spellings()) {
      spelling.beginningWith(
          word.charAt(0),
          (other, offers) -> {
            int errors = typos.of(other, allowed);
            if (errors > 0 && errors <= allowed) {
              near.merge(other, new Near(other, errors, offers), Near::and);
            }
          });
    }
    return near.values().stream().sorted().limit(SUGGESTIONS).map(Near::word).toList();
  }

  private record Near(String word, int errors, int offers) implements Comparable<Near> {

    private static final Comparator<Near> LIKELIEST_FIRST =
        Comparator.comparingInt(Near::errors)
            .thenComparing(Near::offers, Comparator.reverseOrder())
            .thenComparing(Near::word);

    Near and(Near elsewhere) {
      return new Near(word, errors, offers + elsewhere.offers);
    }

    @Override
    public int compareTo(Near other) {
      return LIKELIEST_FIRST.compare(this, other);
    }
  }
}

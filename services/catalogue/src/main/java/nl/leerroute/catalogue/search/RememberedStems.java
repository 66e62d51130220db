package nl.leerroute.catalogue.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.SnowballStemmer;

/**
 * Takes the endings off words, and remembers what was left: working it out takes long, and all
 * descriptions together have a few thousand words that come back.
 */
final class RememberedStems extends TokenFilter {

  /** About 100 bytes each. */
  private static final int MOST = 20_000;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final SnowballStemmer stemmer;
  private final Map<String, String> known;

  /**
   * @param known what others found out with such a stemmer; safe for many threads
   */
  RememberedStems(TokenStream words, SnowballStemmer stemmer, Map<String, String> known) {
    super(words);
    this.stemmer = stemmer;
    this.known = known;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String word = term.toString();
    String stem = known.get(word);
    if (stem == null) {
      stem = stem(word);
      if (known.size() < MOST) {
        known.put(word, stem);
      }
    }
    term.setEmpty().append(stem);
    return true;
  }

  private String stem(String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}

package nl.leerroute.catalogue.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The ways in which a name is cut into what is compared: the same for names and for questions.
 *
 * <p>Upper case and accents never count.
 */
final class Words extends Analyzer {

  private static final int GRAM = 3;

  /** Words as they are written. */
  static final Words PLAIN = new Words(StandardTokenizer::new, UnaryOperator.identity());

  /** Dutch words without their endings and without the words that say nothing. */
  static final Words DUTCH_STEMS =
      new Words(
          StandardTokenizer::new, stems(DutchAnalyzer.getDefaultStopSet(), DutchStemmer::new));

  /** English words without their endings and without the words that say nothing. */
  static final Words ENGLISH_STEMS =
      new Words(
          StandardTokenizer::new, stems(EnglishAnalyzer.getDefaultStopSet(), EnglishStemmer::new));

  /** Every three letters in a row: parts of compounds, and what a typo leaves whole. */
  static final Words GRAMS =
      new Words(KeywordTokenizer::new, name -> new NGramTokenFilter(name, GRAM));

  private final Supplier<Tokenizer> source;
  private final UnaryOperator<TokenStream> cut;

  private Words(Supplier<Tokenizer> source, UnaryOperator<TokenStream> cut) {
    this.source = source;
    this.cut = cut;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokens = source.get();
    return new TokenStreamComponents(
        tokens, cut.apply(new ASCIIFoldingFilter(new LowerCaseFilter(tokens))));
  }

  private static UnaryOperator<TokenStream> stems(
      CharArraySet sayNothing, Supplier<SnowballStemmer> stemmer) {
    Map<String, String> known = new ConcurrentHashMap<>();
    return words -> new RememberedStems(new StopFilter(words, sayNothing), stemmer.get(), known);
  }

  /** The pieces of a text, in order. */
  List<String> of(String text) {
    try (TokenStream stream = tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      List<String> pieces = new ArrayList<>();
      stream.reset();
      while (stream.incrementToken()) {
        pieces.add(term.toString());
      }
      stream.end();
      return pieces;
    } catch (IOException e) {
      throw new UncheckedIOException("cutting a text in memory", e);
    }
  }

  /**
   * The whole text as one word, since people write compounds with and without spaces and dashes.
   */
  static String joined(String text) {
    return String.join("", PLAIN.of(text));
  }
}

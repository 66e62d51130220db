package nl.leerroute.catalogue.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.leerroute.catalogue.tagging.Stemming;
import nl.leerroute.catalogue.tagging.Word;
import nl.leerroute.catalogue.taxonomy.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Words cut in the way in which names are for search, each with where it stands in the text. */
final class LuceneStemming implements Stemming {

  private final Analyzer dutch = twice(DutchAnalyzer.getDefaultStopSet(), DutchStemmer::new);
  private final Analyzer english = twice(EnglishAnalyzer.getDefaultStopSet(), EnglishStemmer::new);

  /** Gives each word twice: as it is written and without its ending. */
  private static Analyzer twice(CharArraySet sayNothing, Supplier<SnowballStemmer> stemmer) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokens = new StandardTokenizer();
        TokenStream plain = new ASCIIFoldingFilter(new LowerCaseFilter(tokens));
        return new TokenStreamComponents(
            tokens,
            new SnowballFilter(
                new KeywordRepeatFilter(new StopFilter(plain, sayNothing)), stemmer.get()));
      }
    };
  }

  @Override
  public List<Word> words(String text, Language language) {
    Analyzer analyzer = language.equals(Language.EN) ? english : dutch;
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
      List<Word> words = new ArrayList<>();
      stream.reset();
      while (stream.incrementToken()) {
        String written = term.toString();
        stream.incrementToken();
        words.add(new Word(written, term.toString(), place.startOffset(), place.endOffset()));
      }
      stream.end();
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("cutting a text in memory", e);
    }
  }
}

package nl.leerroute.catalogue.search;

import java.util.ArrayList;
import java.util.List;
import nl.leerroute.catalogue.finding.Question;
import nl.leerroute.catalogue.taxonomy.Kind;
import nl.leerroute.catalogue.taxonomy.Language;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What fits a question and how well.
 *
 * <p>The whole name counts most, then its beginning, then its words, then pieces of words. Weights
 * are fixed and do not depend on what else is in the index, so an answer can be explained.
 */
final class NameQuery {

  private static final float WHOLE = 100;
  private static final float BEGINNING = 30;
  private static final float WHOLE_ONE_TYPO = 40;
  private static final float WHOLE_TWO_TYPOS = 15;
  private static final float WORD = 20;
  private static final float STEM = 15;
  private static final float WORD_BEGINNING = 12;
  private static final float WORD_TYPO = 8;
  private static final float PIECES = 12;
  private static final float SHOWN = 2;
  private static final float READERS_LANGUAGE = 1;
  private static final float OCCUPATION = 0.5f;

  private static final int LONG_ENOUGH_FOR_A_TYPO = 4;
  private static final int LONG_ENOUGH_FOR_TWO_TYPOS = 8;
  private static final double ENOUGH_PIECES = 0.6;

  private final Question question;
  private final String joined;

  private NameQuery(Question question) {
    this.question = question;
    this.joined = Words.joined(question.words());
  }

  static Query of(Question question) {
    NameQuery query = new NameQuery(question);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(query.fits(), Occur.MUST);
    question.kind().ifPresent(kind -> all.add(term(Name.KIND, kind.name()), Occur.FILTER));
    all.add(worth(SHOWN, term(Name.PREFERRED, "true")), Occur.SHOULD);
    all.add(worth(READERS_LANGUAGE, term(Name.LANGUAGE, question.language().name())), Occur.SHOULD);
    all.add(worth(OCCUPATION, term(Name.KIND, Kind.OCCUPATION.name())), Occur.SHOULD);
    return all.build();
  }

  private Query fits() {
    BooleanQuery.Builder ways = new BooleanQuery.Builder();
    ways.add(wholeName(), Occur.SHOULD);
    ways.add(words(), Occur.SHOULD);
    pieces(ways);
    return ways.build();
  }

  private Query wholeName() {
    Term whole = new Term(Name.JOINED, joined);
    List<Query> ways = new ArrayList<>();
    ways.add(worth(WHOLE, new TermQuery(whole)));
    ways.add(worth(BEGINNING, new PrefixQuery(whole)));
    if (joined.length() >= LONG_ENOUGH_FOR_A_TYPO) {
      ways.add(worth(WHOLE_ONE_TYPO, new FuzzyQuery(whole, 1)));
    }
    if (joined.length() >= LONG_ENOUGH_FOR_TWO_TYPOS) {
      ways.add(worth(WHOLE_TWO_TYPOS, new FuzzyQuery(whole, 2)));
    }
    return new DisjunctionMaxQuery(ways, 0);
  }

  /** At least half of the words; each is worth its share. */
  private Query words() {
    List<String> words = Words.PLAIN.of(question.words());
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.forEach(word -> all.add(word(word, 1f / words.size()), Occur.SHOULD));
    all.setMinimumNumberShouldMatch((words.size() + 1) / 2);
    return all.build();
  }

  private static Query word(String word, float share) {
    Term plain = new Term(Name.PLAIN, word);
    List<Query> ways = new ArrayList<>();
    ways.add(worth(WORD * share, new TermQuery(plain)));
    ways.add(worth(WORD_BEGINNING * share, new PrefixQuery(plain)));
    stem(Words.DUTCH_STEMS, Language.NL, word, share, ways);
    stem(Words.ENGLISH_STEMS, Language.EN, word, share, ways);
    if (word.length() >= LONG_ENOUGH_FOR_A_TYPO) {
      int edits = word.length() >= LONG_ENOUGH_FOR_TWO_TYPOS ? 2 : 1;
      ways.add(worth(WORD_TYPO * share, new FuzzyQuery(plain, edits, 1)));
    }
    return new DisjunctionMaxQuery(ways, 0);
  }

  private static void stem(
      Words stems, Language language, String word, float share, List<Query> ways) {
    stems.of(word).forEach(stem -> ways.add(worth(STEM * share, term(Name.stems(language), stem))));
  }

  private void pieces(BooleanQuery.Builder ways) {
    List<String> grams = Words.GRAMS.of(joined).stream().distinct().toList();
    if (grams.isEmpty()) {
      return;
    }
    BooleanQuery.Builder pieces = new BooleanQuery.Builder();
    grams.forEach(
        gram -> pieces.add(worth(PIECES / grams.size(), term(Name.GRAMS, gram)), Occur.SHOULD));
    pieces.setMinimumNumberShouldMatch((int) Math.ceil(ENOUGH_PIECES * grams.size()));
    ways.add(pieces.build(), Occur.SHOULD);
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private static Query worth(float weight, Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), weight);
  }
}

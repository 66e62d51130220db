package nl.leerroute.catalogue.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.leerroute.catalogue.finding.Question;
import nl.leerroute.catalogue.taxonomy.Kind;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * What fits a question and how well.
 *
 * <p>The whole name counts most, then its beginning, then its words, then pieces of words. Weights
 * are fixed and do not depend on what else is in the index, so an answer can be explained. Each
 * kind of concept has its own fields, so that looking for work does not cost looking at skills.
 */
final class NameQuery {

  private static final float WHOLE = 100;
  private static final float BEGINNING = 30;
  private static final float WORD = 20;
  private static final float STEM = 15;
  private static final float WORD_BEGINNING = 12;
  private static final float PIECES = 12;
  private static final float CLOSE = 25;

  /** Of what only has pieces in common: a name with half of them is as good as any other. */
  private static final float FAR_FETCHED = 10;

  private static final float SHOWN = 2;
  private static final float READERS_LANGUAGE = 1;
  private static final float OCCUPATION = 0.5f;

  /** A typing error breaks at most three pieces of a word. */
  private static final double ENOUGH_PIECES = 0.5;

  private final Question question;
  private final String joined;
  private final List<String> words;

  NameQuery(Question question) {
    this.question = question;
    this.joined = Words.joined(question.words());
    this.words = Words.PLAIN.of(question.words());
  }

  /** Whether there is nothing in it but signs. */
  boolean isEmpty() {
    return joined.isEmpty();
  }

  /** Whether it is long enough to be close to what was meant: every short word is in many names. */
  boolean mayBeMistyped() {
    return Closeness.allowed(joined) > 0;
  }

  /** Whether one of the kind that is asked for is called exactly so: then no other was meant. */
  boolean isAnsweredBy(List<ScoreDoc> sure) {
    return question.kind().isPresent() && !sure.isEmpty() && sure.getFirst().score >= WHOLE;
  }

  /**
   * How surely a name was meant, from 0 to 1.
   *
   * @param score what the name got
   * @param sure it has the words; otherwise typing errors were looked for
   */
  static float strength(float score, boolean sure) {
    if (!sure) {
      return score >= CLOSE ? 0.5f : 0;
    }
    if (score >= WHOLE) {
      return 1;
    }
    return score >= BEGINNING ? 0.7f : 0.5f;
  }

  /**
   * Without names that nobody may have meant: an empty answer is better than a strange one.
   *
   * @param perhaps what may have been meant, best first
   */
  static List<ScoreDoc> likely(List<ScoreDoc> perhaps) {
    return perhaps.stream().filter(hit -> hit.score >= FAR_FETCHED).toList();
  }

  /** Names that begin like the question or have all of its words, as they are or bent. */
  Query sure() {
    return ranked(this::sure);
  }

  private Query sure(Kind kind) {
    Term whole = new Term(Name.JOINED.of(kind), joined);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.forEach(word -> all.add(new DisjunctionMaxQuery(asWritten(word, kind), 0), Occur.MUST));
    BooleanQuery.Builder ways = new BooleanQuery.Builder();
    ways.add(worth(WHOLE, new TermQuery(whole)), Occur.SHOULD);
    ways.add(worth(BEGINNING, new PrefixQuery(whole)), Occur.SHOULD);
    ways.add(all.build(), Occur.SHOULD);
    return ways.build();
  }

  /** Names with half of the words, or with so many of their pieces that it may be a typo. */
  Query perhaps() {
    return ranked(this::perhaps);
  }

  private Query perhaps(Kind kind) {
    BooleanQuery.Builder ways = new BooleanQuery.Builder();
    if (words.size() > 1) {
      BooleanQuery.Builder half = new BooleanQuery.Builder();
      words.forEach(word -> half.add(asWrittenOrInPieces(word, kind), Occur.SHOULD));
      half.setMinimumNumberShouldMatch((words.size() + 1) / 2);
      ways.add(half.build(), Occur.SHOULD);
    }
    pieces(joined, PIECES, kind).ifPresent(pieces -> ways.add(pieces, Occur.SHOULD));
    return ways.build();
  }

  private Query ranked(Function<Kind, Query> fits) {
    BooleanQuery.Builder kinds = new BooleanQuery.Builder();
    for (Kind kind : question.kind().map(List::of).orElse(List.of(Kind.values()))) {
      kinds.add(
          kind == Kind.OCCUPATION ? favoured(fits.apply(kind)) : fits.apply(kind), Occur.SHOULD);
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(kinds.build(), Occur.MUST);
    all.add(worth(SHOWN, term(Name.PREFERRED, "true")), Occur.SHOULD);
    all.add(worth(READERS_LANGUAGE, term(Name.LANGUAGE, question.language().code())), Occur.SHOULD);
    return all.build();
  }

  private static Query favoured(Query fits) {
    return new BooleanQuery.Builder()
        .add(fits, Occur.MUST)
        .add(worth(OCCUPATION, MatchAllDocsQuery.INSTANCE), Occur.SHOULD)
        .build();
  }

  /** Each word is worth its share. */
  private List<Query> asWritten(String word, Kind kind) {
    float share = 1f / words.size();
    Term plain = new Term(Name.PLAIN.of(kind), word);
    List<Query> ways = new ArrayList<>();
    ways.add(worth(WORD * share, new TermQuery(plain)));
    ways.add(worth(WORD_BEGINNING * share, new PrefixQuery(plain)));
    stem(Words.DUTCH_STEMS, Name.DUTCH.of(kind), word, share, ways);
    stem(Words.ENGLISH_STEMS, Name.ENGLISH.of(kind), word, share, ways);
    return ways;
  }

  private Query asWrittenOrInPieces(String word, Kind kind) {
    List<Query> ways = asWritten(word, kind);
    pieces(word, 0, kind).ifPresent(ways::add);
    return new DisjunctionMaxQuery(ways, 0);
  }

  private static void stem(Words stems, String field, String word, float share, List<Query> ways) {
    stems.of(word).forEach(stem -> ways.add(worth(STEM * share, term(field, stem))));
  }

  private static Optional<Query> pieces(String text, float worth, Kind kind) {
    List<String> grams = Words.GRAMS.of(text).stream().distinct().toList();
    if (grams.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder pieces = new BooleanQuery.Builder();
    grams.forEach(
        gram ->
            pieces.add(worth(worth / grams.size(), term(Name.GRAMS.of(kind), gram)), Occur.SHOULD));
    pieces.setMinimumNumberShouldMatch((int) Math.ceil(ENOUGH_PIECES * grams.size()));
    return Optional.of(pieces.build());
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private static Query worth(float weight, Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), weight);
  }
}

package nl.leerroute.catalogue.search;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Which offers fit what somebody typed, and how well.
 *
 * <p>Words are looked for in what an offer says, and the names of skills and occupations in what it
 * teaches: so an offer is found by every name that the taxonomy has for its skills, with their
 * compounds and typing errors, and a new release needs no new index. Weights are fixed, as in
 * {@link NameQuery}.
 */
final class CardQuery {

  private static final float TITLE = 20;
  private static final float TITLE_STEM = 16;
  private static final float TITLE_BEGINNING = 14;
  private static final float TITLE_INSIDE = 10;
  private static final float TITLE_PARTS = 10;
  private static final float TITLE_NEAR = 9;
  private static final float ABOUT = 8;
  private static final float ABOUT_BEGINNING = 6;
  private static final float TEXT = 5;
  private static final float SKILL = 24;
  private static final float SKILL_OF_A_WORD = 12;
  private static final float LITTLE = 0.05f;
  private static final int LONG_ENOUGH_FOR_PIECES = 5;
  private static final int LONG_ENOUGH_FOR_A_COMPOUND = 8;
  private static final int MOST_WORDS = 8;
  private static final int MOST_SKILLS = 80;
  private static final int SHORTEST_CORE = 3;

  /** Nearly every offer is one of these: they say nothing when there are other words. */
  private static final Set<String> SAY_LITTLE =
      Set.of(
          "cursus",
          "cursussen",
          "opleiding",
          "opleidingen",
          "training",
          "trainingen",
          "workshop",
          "leren",
          "worden",
          "volgen",
          "course",
          "courses",
          "class",
          "learn",
          "learning",
          "become",
          "halen",
          "certificaat");

  /** What words mean in the taxonomy. */
  @FunctionalInterface
  interface Meaning {

    /** Worth, at most 1, of skills by their URI. */
    Map<String, Float> of(String words) throws IOException;
  }

  private final Vocabulary vocabulary;
  private final Query skills;
  private final Map<String, List<Query>> ways = new LinkedHashMap<>();
  private final Set<String> needed;

  CardQuery(String words, Meaning meaning, Vocabulary vocabulary) throws IOException {
    this.vocabulary = vocabulary;
    List<String> plain =
        Words.PLAIN.of(words).stream().map(CardQuery::core).distinct().limit(MOST_WORDS).toList();
    this.skills = teaching(meaning.of(String.join(" ", plain)), SKILL);
    this.needed = new LinkedHashSet<>(plain);
    needed.removeIf(word -> SAY_LITTLE.contains(word) || Words.DUTCH_STEMS.of(word).isEmpty());
    if (needed.isEmpty()) {
      needed.addAll(plain);
    }
    for (String word : plain) {
      float share = needed.contains(word) ? 1f / needed.size() : LITTLE / plain.size();
      List<Query> found = new ArrayList<>(written(word, share));
      if (plain.size() > 1) {
        found.add(teaching(meaning.of(word), SKILL_OF_A_WORD * share));
      }
      ways.put(word, found);
    }
  }

  /** What a course is about, of a compound such as <i>taalcursus</i>. */
  private static String core(String word) {
    return SAY_LITTLE.stream()
        .filter(word::endsWith)
        .map(little -> word.substring(0, word.length() - little.length()))
        .filter(about -> about.length() >= SHORTEST_CORE)
        .findFirst()
        .orElse(word);
  }

  /** Offers that have all words or teach what they mean together. */
  Query sure() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    ways.forEach(
        (word, found) ->
            all.add(
                new DisjunctionMaxQuery(found, 0),
                needed.contains(word) ? Occur.MUST : Occur.SHOULD));
    return new BooleanQuery.Builder()
        .add(all.build(), Occur.SHOULD)
        .add(skills, Occur.SHOULD)
        .build();
  }

  /** Offers that have half of the words, some with a typing error: when nothing fits for sure. */
  Query perhaps() throws IOException {
    BooleanQuery.Builder half = new BooleanQuery.Builder();
    for (String word : needed) {
      List<Query> close = new ArrayList<>(ways.getOrDefault(word, List.of()));
      close.addAll(near(word, 1f / needed.size()));
      half.add(new DisjunctionMaxQuery(close, 0), Occur.SHOULD);
    }
    half.setMinimumNumberShouldMatch(Math.max(1, needed.size() / 2));
    return half.build();
  }

  private List<Query> written(String word, float share) throws IOException {
    List<Query> found = new ArrayList<>();
    found.add(worth(TITLE * share, term(CardDocument.TITLE, word)));
    found.add(worth(TITLE_BEGINNING * share, beginning(CardDocument.TITLE, word)));
    found.add(worth(ABOUT * share, term(CardDocument.ABOUT, word)));
    found.add(worth(ABOUT_BEGINNING * share, beginning(CardDocument.ABOUT, word)));
    stem(Words.DUTCH_STEMS, CardDocument.TITLE_DUTCH, word, TITLE_STEM * share, found);
    stem(Words.ENGLISH_STEMS, CardDocument.TITLE_ENGLISH, word, TITLE_STEM * share, found);
    stem(Words.DUTCH_STEMS, CardDocument.TEXT_DUTCH, word, TEXT * share, found);
    stem(Words.ENGLISH_STEMS, CardDocument.TEXT_ENGLISH, word, TEXT * share, found);
    if (word.length() >= LONG_ENOUGH_FOR_PIECES) {
      found.add(worth(TITLE_INSIDE * share, inside(word)));
    }
    if (!vocabulary.has(word)) {
      found.addAll(near(word, share));
      if (word.length() >= LONG_ENOUGH_FOR_A_COMPOUND) {
        List<String> parts = vocabulary.parts(word);
        if (!parts.isEmpty()) {
          found.add(worth(TITLE_PARTS * share, all(CardDocument.TITLE, parts)));
        }
      }
    }
    return found;
  }

  private List<Query> near(String word, float share) throws IOException {
    return vocabulary.near(word).stream()
        .map(close -> worth(TITLE_NEAR * share, term(CardDocument.TITLE, close)))
        .toList();
  }

  /** Titles in which the word is a part of a longer one. */
  private static Query inside(String word) {
    return all(CardDocument.TITLE_GRAMS, Words.GRAMS.of(word));
  }

  private static Query all(String field, List<String> terms) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    terms.stream().distinct().forEach(each -> all.add(term(field, each), Occur.MUST));
    return all.build();
  }

  private static void stem(Words stems, String field, String word, float worth, List<Query> found) {
    stems.of(word).forEach(stem -> found.add(worth(worth, term(field, stem))));
  }

  /** Of very many those worth most. */
  private Query teaching(Map<String, Float> meant, float worth) {
    return new TaughtQuery(
        meant.entrySet().stream()
            .filter(skill -> vocabulary.isTaught(skill.getKey()))
            .sorted(
                Map.Entry.<String, Float>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST_SKILLS)
            .collect(toMap(Map.Entry::getKey, skill -> worth * skill.getValue())));
  }

  private static Query beginning(String field, String word) {
    return new PrefixQuery(new Term(field, word));
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private static Query worth(float weight, Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), weight);
  }

  /** Everything, for somebody who types nothing. */
  static Query everything() {
    return MatchAllDocsQuery.INSTANCE;
  }
}

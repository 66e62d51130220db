package nl.leerroute.catalogue.tagging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a word of one language is in another, learned from concepts that have names and descriptions
 * in both.
 *
 * <p>Two words belong together when they keep company more than chance would have it, and when no
 * other word of the same text explains the company better.
 */
final class Dictionary {

  private static final int CANDIDATES = 8;
  private static final int TRANSLATIONS = 4;
  private static final double LEAST = 0.08;

  private final Map<String, List<Translation>> translations;

  /**
   * @param share of the texts with the word that have this translation of it
   */
  record Translation(String term, double share) {}

  /** The same said in two languages. */
  record Pair(Set<String> from, Set<String> to) {}

  private Dictionary(Map<String, List<Translation>> translations) {
    this.translations = translations;
  }

  List<Translation> of(String term) {
    return translations.getOrDefault(term, List.of());
  }

  static Dictionary learn(List<Pair> pairs) {
    TermIndex.Builder from = new TermIndex.Builder();
    TermIndex.Builder to = new TermIndex.Builder();
    for (Pair pair : pairs) {
      from.add(pair.from());
      to.add(pair.to());
    }
    Map<String, Map<String, Double>> company = company(pairs, from.build(), to.build());
    return new Dictionary(linked(pairs, company));
  }

  private static Map<String, Map<String, Double>> company(
      List<Pair> pairs, TermIndex from, TermIndex to) {
    Map<String, Map<String, Double>> company = new HashMap<>();
    Map<String, Integer> together = new HashMap<>();
    for (String term : from.terms()) {
      together.clear();
      int[] texts = from.texts(term);
      for (int text : texts) {
        pairs.get(text).to().forEach(other -> together.merge(other, 1, Integer::sum));
      }
      Map<String, Double> best = new LinkedHashMap<>();
      together.entrySet().stream()
          .map(
              one ->
                  new Translation(
                      one.getKey(),
                      (double) one.getValue()
                          * one.getValue()
                          / ((double) texts.length * to.texts(one.getKey()).length)))
          .sorted(
              Comparator.comparingDouble(Translation::share)
                  .reversed()
                  .thenComparing(Translation::term))
          .limit(CANDIDATES)
          .forEach(one -> best.put(one.term(), one.share()));
      company.put(term, best);
    }
    return company;
  }

  private static Map<String, List<Translation>> linked(
      List<Pair> pairs, Map<String, Map<String, Double>> company) {
    Map<String, Map<String, Double>> links = new HashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Pair pair : pairs) {
      pair.from().forEach(term -> seen.merge(term, 1, Integer::sum));
      for (String other : pair.to()) {
        pair.from().stream()
            .filter(term -> weight(company, term, other) > 0)
            .max(
                Comparator.<String>comparingDouble(term -> weight(company, term, other))
                    .thenComparing(Comparator.reverseOrder()))
            .ifPresent(
                term ->
                    links
                        .computeIfAbsent(term, _ -> new HashMap<>())
                        .merge(other, 1.0, Double::sum));
      }
    }
    Map<String, List<Translation>> translations = new HashMap<>();
    links.forEach(
        (term, others) -> translations.put(term, best(others, seen.getOrDefault(term, 1))));
    return translations;
  }

  private static double weight(
      Map<String, Map<String, Double>> company, String term, String other) {
    return company.getOrDefault(term, Map.of()).getOrDefault(other, 0.0);
  }

  private static List<Translation> best(Map<String, Double> others, int seen) {
    List<Translation> all = new ArrayList<>();
    others.forEach((other, count) -> all.add(new Translation(other, count / seen)));
    return all.stream()
        .filter(one -> one.share() >= LEAST)
        .sorted(
            Comparator.comparingDouble(Translation::share)
                .reversed()
                .thenComparing(Translation::term))
        .limit(TRANSLATIONS)
        .toList();
  }
}

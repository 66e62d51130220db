package nl.leerroute.catalogue.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Which texts have which terms, and how much a term tells: what many texts have tells little.
 *
 * <p>Texts are numbered in the order in which they were added.
 */
final class TermIndex {

  private static final int[] NONE = {};

  private final Map<String, int[]> postings;
  private final double[] information;
  private final int size;

  private TermIndex(Map<String, int[]> postings, int size) {
    this.postings = postings;
    this.size = size;
    this.information = new double[size];
    postings.forEach(
        (term, texts) -> {
          double tells = tells(texts.length);
          for (int text : texts) {
            information[text] += tells;
          }
        });
  }

  /** Texts that are gathered before they can be asked for. */
  static final class Builder {

    private final Map<String, int[]> postings = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private int size;

    int add(Collection<String> terms) {
      for (String term : new LinkedHashSet<>(terms)) {
        int count = counts.merge(term, 1, Integer::sum);
        int[] texts = postings.getOrDefault(term, NONE);
        if (count > texts.length) {
          texts = Arrays.copyOf(texts, Math.max(2, 2 * texts.length));
          postings.put(term, texts);
        }
        texts[count - 1] = size;
      }
      return size++;
    }

    TermIndex build() {
      postings.replaceAll((term, texts) -> Arrays.copyOf(texts, counts.getOrDefault(term, 0)));
      return new TermIndex(postings, size);
    }
  }

  int size() {
    return size;
  }

  boolean has(String term, int text) {
    return Arrays.binarySearch(texts(term), text) >= 0;
  }

  int[] texts(String term) {
    return postings.getOrDefault(term, NONE);
  }

  double information(String term) {
    int[] texts = postings.get(term);
    return tells(texts == null ? 0 : texts.length);
  }

  private double tells(int texts) {
    return StrictMath.log((size + 1.0) / (texts + 0.5));
  }

  /** What all terms of a text tell together. */
  double information(int text) {
    return information[text];
  }

  List<String> terms() {
    return new ArrayList<>(postings.keySet());
  }
}

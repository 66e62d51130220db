package nl.leerroute.catalogue.tagging;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * How much a term tells among all that is said of all concepts: what is said often tells little.
 */
final class Telling implements ToDoubleFunction<String> {

  private final Map<String, Integer> counts = new HashMap<>();
  private int texts;

  void add(Set<String> terms) {
    if (!terms.isEmpty()) {
      texts++;
      terms.forEach(term -> counts.merge(term, 1, Integer::sum));
    }
  }

  @Override
  public double applyAsDouble(String term) {
    return StrictMath.log((texts + 1.0) / (counts.getOrDefault(term, 0) + 0.5));
  }
}

package nl.leerroute.catalogue.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words that people write for the values of a field.
 *
 * @param values by word in small letters
 * @param named those that the template names
 */
record Words(Map<String, Object> values, List<String> named) {

  /** Words and the values that they mean, in turn. */
  static Words of(String... wordsAndValues) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < wordsAndValues.length; i += 2) {
      values.put(wordsAndValues[i], wordsAndValues[i + 1]);
    }
    return new Words(values, List.copyOf(values.keySet()));
  }

  /** Understood as well, but not named. */
  Words also(String... wordsAndValues) {
    Map<String, Object> all = new LinkedHashMap<>(values);
    all.putAll(of(wordsAndValues).values());
    return new Words(all, named);
  }

  /** What was never read stays as it was written. */
  Optional<String> wordFor(Object value) {
    return named.stream()
        .filter(word -> value.equals(values.get(word)))
        .findFirst()
        .or(() -> Optional.of(value.toString()));
  }
}

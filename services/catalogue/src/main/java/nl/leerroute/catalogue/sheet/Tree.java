package nl.leerroute.catalogue.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Plain values at paths such as {@code price.feeCents}. */
final class Tree {

  private final Map<String, Object> values = new HashMap<>();

  @SuppressWarnings("unchecked")
  void put(String path, Object value) {
    Map<String, Object> at = values;
    String[] steps = path.split("\\.", -1);
    for (int i = 0; i < steps.length - 1; i++) {
      at = (Map<String, Object>) at.computeIfAbsent(steps[i], _ -> new HashMap<>());
    }
    at.put(steps[steps.length - 1], value);
  }

  boolean has(String path) {
    return at(values, path).isPresent();
  }

  static Optional<Object> at(Map<?, ?> fields, String path) {
    Object at = fields;
    for (String step : path.split("\\.", -1)) {
      if (!(at instanceof Map<?, ?> map) || map.get(step) == null) {
        return Optional.empty();
      }
      at = Objects.requireNonNull(map.get(step));
    }
    return Optional.of(at);
  }

  Map<String, Object> values() {
    return values;
  }
}

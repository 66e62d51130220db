package nl.leerroute.catalogue.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives everything a number of its own, from 0 on; numbers are never given back. */
final class Register<T> {

  private final Map<T, Integer> numbers = new HashMap<>();
  private final List<T> all = new ArrayList<>();

  synchronized int numberOf(T one) {
    return numbers.computeIfAbsent(
        one,
        _ -> {
          all.add(one);
          return all.size() - 1;
        });
  }

  /** Absent: -1. */
  synchronized int find(T one) {
    return numbers.getOrDefault(one, -1);
  }

  /** Those that have a number now, in that order. */
  synchronized List<T> all() {
    return List.copyOf(all);
  }
}

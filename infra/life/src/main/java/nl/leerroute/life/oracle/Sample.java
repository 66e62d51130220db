package nl.leerroute.life.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** What makes up one number. */
final class Sample {

  private static final int FEW = 10;

  private final Set<String> people = new HashSet<>();
  private final List<Long> amounts = new ArrayList<>();

  void add(String person, long amount) {
    people.add(person);
    amounts.add(amount);
  }

  /** Of too few people nothing is told. */
  private boolean isFew() {
    return people.size() < FEW;
  }

  OptionalDouble count() {
    return isFew() ? OptionalDouble.empty() : OptionalDouble.of(nearest(amounts.size(), 10));
  }

  /** Neither of what one of them dominates. */
  OptionalDouble sum(long unit) {
    long sum = amounts.stream().mapToLong(Long::longValue).sum();
    long most = amounts.stream().mapToLong(Long::longValue).max().orElse(0);
    return isFew() || most > sum - most
        ? OptionalDouble.empty()
        : OptionalDouble.of(nearest(sum, unit));
  }

  /** Days, in whole weeks from four weeks on. */
  OptionalDouble days(int percentile) {
    if (isFew()) {
      return OptionalDouble.empty();
    }
    List<Long> sorted = amounts.stream().sorted().toList();
    int place = (int) Math.ceil(sorted.size() * percentile / 100.0);
    long days = sorted.get(Math.max(1, place) - 1);
    return OptionalDouble.of((double) (days <= 28 ? days : 7 * Math.round(days / 7.0)));
  }

  private static double nearest(long exact, long unit) {
    return unit * Math.floor(exact / (double) unit + 0.5);
  }
}

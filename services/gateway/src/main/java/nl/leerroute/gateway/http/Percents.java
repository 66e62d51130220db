package nl.leerroute.gateway.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Parts of a whole in whole percents that add up (the largest remainders are rounded up). */
final class Percents {

  private Percents() {}

  /**
   * @param permilles parts of one whole
   */
  static List<Integer> of(List<Integer> permilles) {
    List<Integer> percents = new ArrayList<>(permilles.stream().map(each -> each / 10).toList());
    int sum = permilles.stream().mapToInt(Integer::intValue).sum();
    long left = Math.round(sum / 10.0) - percents.stream().mapToInt(Integer::intValue).sum();
    IntStream.range(0, permilles.size())
        .boxed()
        .sorted(Comparator.comparingInt((Integer at) -> permilles.get(at) % 10).reversed())
        .limit(left)
        .forEach(at -> percents.set(at, percents.get(at) + 1));
    return percents;
  }
}

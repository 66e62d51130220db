package nl.leerroute.matching.route;

import java.util.Arrays;

/** The sum of the few greatest positive numbers of many, and of what stands beside them. */
final class Top {

  private final long[] greatest;
  private final long[] beside;

  Top(int count) {
    this.greatest = new long[count];
    this.beside = new long[count];
  }

  void clear() {
    Arrays.fill(greatest, 0);
    Arrays.fill(beside, 0);
  }

  void add(long number) {
    add(number, 0);
  }

  void add(long number, long other) {
    int at = greatest.length - 1;
    if (at < 0 || number <= greatest[at]) {
      return;
    }
    for (; at > 0 && greatest[at - 1] < number; at--) {
      greatest[at] = greatest[at - 1];
      beside[at] = beside[at - 1];
    }
    greatest[at] = number;
    beside[at] = other;
  }

  long sum() {
    return sum(greatest);
  }

  /** With one number less. */
  long sumOfFewer() {
    return greatest.length == 0 ? 0 : sum() - greatest[greatest.length - 1];
  }

  long sumBeside() {
    return sum(beside);
  }

  private static long sum(long[] numbers) {
    long sum = 0;
    for (long number : numbers) {
      sum += number;
    }
    return sum;
  }
}

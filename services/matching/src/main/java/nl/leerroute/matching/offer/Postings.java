package nl.leerroute.matching.offer;

import java.util.List;
import java.util.stream.IntStream;

/** Numbers of offers by something that they have, ascending: an index as compact as can be. */
final class Postings {

  private final int[][] numbers;

  private Postings(int[][] numbers) {
    this.numbers = numbers;
  }

  /**
   * @param keys how many different things there are
   * @param ofEach what each offer has, in the order of the offers
   */
  static Postings of(int keys, List<int[]> ofEach) {
    int[] counts = new int[keys];
    ofEach.forEach(
        all -> {
          for (int key : all) {
            counts[key]++;
          }
        });
    int[][] numbers = new int[keys][];
    for (int key = 0; key < keys; key++) {
      numbers[key] = new int[counts[key]];
    }
    for (int number = ofEach.size() - 1; number >= 0; number--) {
      for (int key : ofEach.get(number)) {
        numbers[key][--counts[key]] = number;
      }
    }
    return new Postings(numbers);
  }

  IntStream of(int key) {
    return IntStream.of(numbers[key]);
  }

  /** The same, not to be changed. */
  int[] list(int key) {
    return numbers[key];
  }

  boolean has(int key) {
    return numbers[key].length > 0;
  }
}

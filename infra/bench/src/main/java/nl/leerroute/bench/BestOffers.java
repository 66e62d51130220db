package nl.leerroute.bench;

import java.util.stream.IntStream;
import nl.leerroute.matching.gap.Gap;
import nl.leerroute.matching.gap.GapLine;
import nl.leerroute.matching.offer.Offers;

/** The best offers for a gap from the lists of offers by skill that planning uses. */
final class BestOffers {

  static final int BEST = 100;

  private final Offers offers;
  private final int[] worth;
  private final int[] found;
  private int count;

  /** Places of a heap from 1: worth before number, both in one, so that the least is on top. */
  private final long[] best = new long[BEST + 2];

  private int size;

  BestOffers(Offers offers) {
    this.offers = offers;
    this.worth = new int[offers.size()];
    this.found = new int[offers.size()];
  }

  /** Their numbers, the best one first, of equal ones the lower number. */
  int[] best(Gap gap) {
    count = 0;
    for (GapLine line : gap.lines()) {
      int lacks = line.lackMicro();
      if (lacks > 0) {
        list(line).forEach(number -> add(number, lacks));
      }
    }
    size = 0;
    for (int i = 0; i < count; i++) {
      int number = found[i];
      offer(((long) worth[number] << 32) + (Integer.MAX_VALUE - number));
      worth[number] = 0;
    }
    int[] numbers = new int[size];
    for (int place = size - 1; place >= 0; place--) {
      numbers[place] = Integer.MAX_VALUE - (int) best[1];
      best[1] = best[size--];
      sink();
    }
    return numbers;
  }

  private void add(int number, int lacks) {
    if (worth[number] == 0) {
      found[count++] = number;
    }
    worth[number] += lacks;
  }

  private void offer(long rank) {
    if (size == BEST) {
      if (rank > best[1]) {
        best[1] = rank;
        sink();
      }
      return;
    }
    int at = ++size;
    while (at > 1 && best[at / 2] > rank) {
      best[at] = best[at / 2];
      at /= 2;
    }
    best[at] = rank;
  }

  private void sink() {
    long rank = best[1];
    int at = 1;
    while (2 * at <= size) {
      int less = 2 * at < size && best[2 * at + 1] < best[2 * at] ? 2 * at + 1 : 2 * at;
      if (best[less] >= rank) {
        break;
      }
      best[at] = best[less];
      at = less;
    }
    best[at] = rank;
  }

  private IntStream list(GapLine line) {
    return line.isMissing() ? offers.teaching(line.skill()) : offers.proving(line.skill());
  }
}

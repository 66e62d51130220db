package nl.leerroute.bench;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.stream.IntStream;
import nl.leerroute.matching.gap.Gap;
import nl.leerroute.matching.gap.GapLine;
import nl.leerroute.matching.offer.Kind;
import nl.leerroute.matching.offer.Offers;
import nl.leerroute.matching.offer.Offers.Described;

/**
 * The best offers for a gap from the lists of offers by skill that planning uses. The heaviest
 * lines are looked at first: as soon as enough offers close more than all lines that are left, no
 * other offer can be among the best, and of long lists only those are asked that still may be.
 */
final class BestOffers {

  static final int BEST = 100;

  /** A list of so many offers is gone through as fast as one offer is asked. */
  private static final int SHORT_LISTS = 8;

  private final Offers offers;
  private final int[] worth;
  private final int[] found;
  private int count;

  /** That any of them closes. */
  private int most;

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
    List<GapLine> lines =
        gap.lines().stream()
            .filter(line -> line.lackMicro() > 0)
            .sorted(comparingInt(GapLine::lackMicro).reversed())
            .toList();
    int left = lines.stream().mapToInt(GapLine::lackMicro).sum();
    count = 0;
    most = 0;
    int next = 0;
    while (next < lines.size() && !(left < most && left < least())) {
      int lacks = lines.get(next).lackMicro();
      list(lines.get(next)).forEach(number -> add(number, lacks));
      left -= lacks;
      next++;
    }
    for (; next < lines.size(); next++) {
      leaveOut(least() - left);
      addToFound(lines.get(next));
      left -= lines.get(next).lackMicro();
    }
    rank();
    for (int i = 0; i < count; i++) {
      worth[found[i]] = 0;
    }
    int[] numbers = new int[size];
    for (int place = size - 1; place >= 0; place--) {
      numbers[place] = Integer.MAX_VALUE - (int) best[1];
      best[1] = best[size--];
      sink();
    }
    return numbers;
  }

  /** What the last one of the best closes; nothing as long as there are not enough. */
  private int least() {
    rank();
    return size == BEST ? (int) (best[1] >> Integer.SIZE) : 0;
  }

  private void rank() {
    size = 0;
    for (int i = 0; i < count; i++) {
      offer(((long) worth[found[i]] << Integer.SIZE) + (Integer.MAX_VALUE - found[i]));
    }
  }

  /** Those that close less cannot be among the best any more. */
  private void leaveOut(int least) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (worth[found[i]] >= least) {
        found[kept++] = found[i];
      } else {
        worth[found[i]] = 0;
      }
    }
    count = kept;
  }

  private void addToFound(GapLine line) {
    if (list(line).count() < (long) SHORT_LISTS * count) {
      list(line)
          .forEach(
              number -> {
                if (worth[number] > 0) {
                  worth[number] += line.lackMicro();
                }
              });
      return;
    }
    for (int i = 0; i < count; i++) {
      Described offer = offers.get(found[i]);
      Kind kind = offer.offer().kind();
      if ((line.isMissing() ? kind.teaches() : kind.proves()) && offer.gives(line.skill())) {
        worth[found[i]] += line.lackMicro();
      }
    }
  }

  private void add(int number, int lacks) {
    if (worth[number] == 0) {
      found[count++] = number;
    }
    worth[number] += lacks;
    most = Math.max(most, worth[number]);
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

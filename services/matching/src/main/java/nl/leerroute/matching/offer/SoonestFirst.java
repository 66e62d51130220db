package nl.leerroute.matching.offer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * On one day, lists of offers with those first that anybody can have done soonest, each sorted when
 * somebody asks for it, and once.
 */
final class SoonestFirst {

  private static final int SHORTEST_DAYS = 7;

  private final LocalDate asOf;
  private final int[] days;
  private final AtomicReferenceArray<int[]> sorted;

  /**
   * @param firstFreeStart the first day for who starts when they like
   * @param lists how many there are
   */
  SoonestFirst(LocalDate asOf, LocalDate firstFreeStart, List<Offer> offers, int lists) {
    this.asOf = asOf;
    this.days = offers.stream().mapToInt(offer -> doneAfter(offer, asOf, firstFreeStart)).toArray();
    this.sorted = new AtomicReferenceArray<>(lists);
  }

  boolean isOf(LocalDate day) {
    return asOf.equals(day);
  }

  /** Before this day nobody has done an offer; days since 1 January 1970. */
  int day(int number) {
    return days[number];
  }

  /**
   * @param list number of the list
   * @param offers in it, in any order
   */
  int[] list(int list, int[] offers) {
    int[] known = sorted.get(list);
    if (known == null) {
      known = sorted(offers);
      sorted.set(list, known);
    }
    return known;
  }

  private int[] sorted(int[] offers) {
    long[] keys = new long[offers.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = ((long) days[offers[i]] << Integer.SIZE) + offers[i];
    }
    Arrays.sort(keys);
    int[] sorted = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      sorted[i] = (int) keys[i];
    }
    return sorted;
  }

  private static int doneAfter(Offer offer, LocalDate asOf, LocalDate firstFreeStart) {
    int shortest = offer.pieces().exemptions().isEmpty() ? offer.days() : SHORTEST_DAYS;
    if (offer.startsAnyTime()) {
      return Math.toIntExact(firstFreeStart.toEpochDay()) + shortest;
    }
    int soonest = Integer.MAX_VALUE;
    for (Offering offering : offer.offerings()) {
      if (!offering.lastDayToEnrol().isBefore(asOf)) {
        soonest = Math.min(soonest, Math.toIntExact(offering.start().toEpochDay()) + shortest);
      }
    }
    return soonest;
  }
}

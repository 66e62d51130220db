package nl.leerroute.matching.offer;

import java.util.function.IntConsumer;

/** The lists of what may prepare for something else, those first that can be done soonest. */
public final class Soonest {

  private final SoonestFirst first;
  private final Lists lists;
  private final Postings teaching;
  private final Postings leadingTo;
  private final IntConsumer looked;

  Soonest(
      SoonestFirst first, Lists lists, Postings teaching, Postings leadingTo, IntConsumer looked) {
    this.first = first;
    this.lists = lists;
    this.teaching = teaching;
    this.leadingTo = leadingTo;
    this.looked = looked;
  }

  /** Numbers as in {@link Offers#teaching}; not to be changed. */
  public int[] teaching(int skill) {
    return list(lists.teaching(skill), teaching.list(skill));
  }

  /** Numbers as in {@link Offers#leadingTo}; not to be changed. */
  public int[] leadingTo(Education asked) {
    return list(lists.leadingTo(asked.entry()), leadingTo.list(asked.entry()));
  }

  private int[] list(int number, int[] offers) {
    looked.accept(number);
    return first.list(number, offers);
  }

  /** Before this day nobody has done an offer; days since 1 January 1970. */
  public int day(int number) {
    return first.day(number);
  }
}

package nl.leerroute.matching.route;

import java.time.LocalDate;

/** Mondays, counted in days since 1 January 1970, a Thursday. */
public final class Weeks {

  private static final int FROM_MONDAY = 3;

  /** Somebody who starts when they like has two weeks to ask for a place and for money. */
  private static final int DAYS_TO_PREPARE = 14;

  /** The first Monday on which somebody can start when they like. */
  public static LocalDate firstFreeStart(LocalDate asOf) {
    int today = Math.toIntExact(asOf.toEpochDay());
    return LocalDate.ofEpochDay(mondayFrom(today + DAYS_TO_PREPARE));
  }

  /** The first day after {@code asOf} on which the first free start is another Monday. */
  public static LocalDate freeStartMovesOn(LocalDate asOf) {
    return firstFreeStart(asOf).minusDays(DAYS_TO_PREPARE - 1L);
  }

  /** The first Monday on or after a day. */
  static int mondayFrom(int day) {
    return day + Math.floorMod(-(day + FROM_MONDAY), 7);
  }

  private Weeks() {}
}

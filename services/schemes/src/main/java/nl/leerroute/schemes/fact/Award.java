package nl.leerroute.schemes.fact;

import java.time.LocalDate;

/**
 * Money that the person already has from a scheme.
 *
 * @param counter the counter it fills: the scheme id, or the name that versions of a scheme share
 * @param on the day that decides in which year it counts
 */
public record Award(String counter, LocalDate on, long cents) {

  public Award {
    if (cents < 0) {
      throw new IllegalArgumentException("An award is never negative: " + cents);
    }
  }
}

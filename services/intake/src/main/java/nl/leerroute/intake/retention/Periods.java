package nl.leerroute.intake.retention;

import java.time.LocalDate;
import java.time.Period;

/**
 * How long things are kept.
 *
 * @param silent a profile, after the day on which its person last said something
 * @param over a hand-over, after the last day on which it could be open, so that a person can see
 *     afterwards who looked along
 */
public record Periods(Period silent, Period over) {

  /** The last day on which a profile is kept that was heard of on this day. */
  public LocalDate keptUntil(LocalDate heard) {
    return heard.plus(silent);
  }
}

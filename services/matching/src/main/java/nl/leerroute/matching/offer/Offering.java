package nl.leerroute.matching.offer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One dated run.
 *
 * @param enrolBefore last day to enrol; empty: until the day before the start
 * @param place where; empty: online or at the participant's own work
 * @param language ISO 639-1 code of the language of instruction
 * @param placesLeft empty: unknown
 */
public record Offering(
    String id,
    LocalDate start,
    Optional<LocalDate> enrolBefore,
    Optional<Place> place,
    Set<DayPart> dayParts,
    String language,
    Optional<Integer> placesLeft) {

  /** The last day on which somebody can still enrol, never after the day before the start. */
  public LocalDate lastDayToEnrol() {
    return enrolBefore.filter(day -> day.isBefore(start)).orElseGet(() -> start.minusDays(1));
  }

  /** Whether somebody can still enrol on a day. */
  public boolean isOpenOn(LocalDate day) {
    return start.isAfter(day) && enrolBefore.filter(last -> last.isBefore(day)).isEmpty();
  }

  /** Whether it is known to have no lessons in the evening or the weekend. */
  public boolean isOnlyByDay() {
    return dayParts.equals(Set.of(DayPart.DAY));
  }

  public boolean isFull() {
    return placesLeft.filter(left -> left <= 0).isPresent();
  }
}

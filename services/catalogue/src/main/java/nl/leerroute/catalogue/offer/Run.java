package nl.leerroute.catalogue.offer;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One dated run of an offer.
 *
 * @param enrolBefore last day to enrol; absent: until the start
 * @param place absent: online or at the participant's own work
 * @param language ISO 639-1 code of the language of instruction
 * @param placesLeft absent: unknown
 */
public record Run(
    String id,
    LocalDate start,
    @Nullable LocalDate enrolBefore,
    @Nullable Place place,
    Set<DayPart> dayParts,
    String language,
    @Nullable Integer placesLeft) {

  public Run {
    dayParts = Set.copyOf(dayParts);
  }

  /** The last day on which one can still enrol: at the latest the day before the start. */
  public LocalDate lastDayToEnrol() {
    LocalDate dayBefore = start.minusDays(1);
    return enrolBefore != null && enrolBefore.isBefore(dayBefore) ? enrolBefore : dayBefore;
  }
}

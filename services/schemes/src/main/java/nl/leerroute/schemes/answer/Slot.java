package nl.leerroute.schemes.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerroute.schemes.rule.Period;

/** Whether, and between which days, one can still apply. */
sealed interface Slot {

  record Possible(Dates dates) implements Slot {}

  /** A window is there, but the days of the activity do not fit it. */
  record Misfit(List<Reason> reasons) implements Slot {}

  /** No window takes applications. */
  record Closed(Optional<LocalDate> opens, Reason reason) implements Slot {}

  /**
   * One stretch of days that takes applications.
   *
   * @param close last day of the whole window, also when another version holds by then
   */
  record Stretch(Optional<String> window, Period days, Optional<LocalDate> close) {}
}

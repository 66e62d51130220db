package nl.leerroute.schemes.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether, and between which days, one can still apply. */
sealed interface Slot {

  record Possible(Dates dates) implements Slot {}

  /** A window is there, but the days of the activity do not fit it. */
  record Misfit(List<Reason> reasons) implements Slot {}

  /** No window takes applications. */
  record Closed(Optional<LocalDate> opens, Reason reason) implements Slot {}

  /** One stretch of days that takes applications. */
  record Stretch(Optional<String> window, Optional<LocalDate> first, Optional<LocalDate> last) {}
}

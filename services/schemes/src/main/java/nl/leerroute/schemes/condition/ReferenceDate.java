package nl.leerroute.schemes.condition;

import java.time.LocalDate;
import java.time.MonthDay;
import nl.leerroute.schemes.fact.Fact;

/** The day (peildatum) on which an age is taken. */
public sealed interface ReferenceDate {

  /** While the moment is not known yet, the day of application stands in for it. */
  record AtMoment(Moment moment) implements ReferenceDate {}

  record Fixed(LocalDate day) implements ReferenceDate {}

  /** A day in the year of the application. */
  record Yearly(MonthDay day) implements ReferenceDate {}

  /** A day that somebody tells, such as the first day of a benefit. */
  record Told(Fact fact) implements ReferenceDate {}

  static ReferenceDate on(Moment moment) {
    return new AtMoment(moment);
  }
}

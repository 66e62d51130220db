package nl.leerroute.schemes.rule;

import java.time.LocalDate;
import java.time.MonthDay;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.condition.Moment;

/**
 * One moment may not be later, or earlier, than another.
 *
 * @param moment the one that is bound
 * @param anchor what binds it
 */
public record Timing(String id, Moment moment, Bound bound, Anchor anchor, Wording explanation) {

  public enum Bound {
    AT_THE_LATEST,
    AT_THE_EARLIEST
  }

  /** What a moment is measured from. */
  public sealed interface Anchor {

    /** So many days, weeks, months or years after another moment; before it when negative. */
    record Relative(Moment moment, int count, Unit unit) implements Anchor {}

    record Fixed(LocalDate day) implements Anchor {}

    /** A day of the year in which the application is made. */
    record Yearly(MonthDay day) implements Anchor {}
  }

  public enum Unit {
    DAYS,
    WEEKS,
    MONTHS,
    YEARS;

    public LocalDate after(LocalDate day, int count) {
      return switch (this) {
        case DAYS -> day.plusDays(count);
        case WEEKS -> day.plusWeeks(count);
        case MONTHS -> day.plusMonths(count);
        case YEARS -> day.plusYears(count);
      };
    }
  }
}

package nl.leerroute.schemes.fact;

import java.util.List;

/** The values that a fact can take. */
public sealed interface FactType {

  record YesNo() implements FactType {}

  /** A number from {@code least} to {@code most}: whole, and of hours in a week in hundredths. */
  record Count(Unit unit, long least, long most) implements FactType {}

  /** An amount in cents, never negative. */
  record Money() implements FactType {}

  /** A legal day in the Netherlands. */
  record Day() implements FactType {}

  /**
   * One word of a list.
   *
   * @param allowed empty: the list is kept elsewhere (CAOs, municipalities)
   * @param ordered the list runs from lowest to highest, so levels can be compared
   */
  record Code(List<String> allowed, boolean ordered) implements FactType {}

  /** Any number of words of a list; an empty set is an answer. */
  record Codes(List<String> allowed) implements FactType {}

  /** A code of the Dutch business classification SBI 2008: a section letter or a number. */
  record Sector() implements FactType {}

  /** What a count counts. */
  enum Unit {
    YEARS,
    MONTHS,
    WEEKS,
    DAYS,
    HOURS,
    HOURS_PER_WEEK,
    PERSONS,
    LEVEL,
    PERCENT,
    CALENDAR_YEAR,
    TIMES
  }
}

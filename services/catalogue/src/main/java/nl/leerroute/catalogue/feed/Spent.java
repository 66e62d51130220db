package nl.leerroute.catalogue.feed;

import java.util.Optional;

/**
 * What an offer asks of somebody's time, as far as its source tells.
 *
 * @param weeks calendar weeks from start to end
 * @param hours in all
 * @param weekly hours in a week
 */
public record Spent(Optional<Double> weeks, Optional<Double> hours, Optional<Double> weekly) {

  private static final double WEEKS_IN_A_YEAR = 52;
  private static final double MONTHS_IN_A_YEAR = 12;
  private static final double DAYS_IN_A_WEEK = 7;
  private static final double HOURS_IN_A_DAY = 24;

  public static double weeks(double years, double months, double weeks, double days, double hours) {
    return WEEKS_IN_A_YEAR * (years + months / MONTHS_IN_A_YEAR)
        + weeks
        + (days + hours / HOURS_IN_A_DAY) / DAYS_IN_A_WEEK;
  }

  /** The three fields of an offer; one that is not given follows from the two others. */
  public void into(Draft draft, String weeksOrigin, String hoursOrigin) {
    Optional<Double> whole = weeks.map(number -> Math.max(1, Math.ceil(number)));
    Optional<Double> all =
        hours.or(() -> weekly.flatMap(week -> whole.map(number -> week * number)));
    Optional<Double> week =
        weekly.or(() -> all.flatMap(total -> whole.map(number -> total / number)));
    draft
        .put("durationWeeks", weeksOrigin, whole.map(Spent::upwards))
        .put("studyLoadHours", hoursOrigin, all.map(Spent::upwards))
        .put("hoursPerWeek", hoursOrigin, week.map(Spent::upwards));
  }

  private static long upwards(double number) {
    return (long) Math.ceil(number);
  }
}

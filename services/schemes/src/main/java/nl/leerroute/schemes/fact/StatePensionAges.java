package nl.leerroute.schemes.fact;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * The state pension (AOW) age by day of birth: dated reference data, because the age moves.
 *
 * @param cohorts by first day of birth, ascending, each up to the next
 * @param decidedUpTo last day of birth for which the age is decided
 */
public record StatePensionAges(List<Cohort> cohorts, LocalDate decidedUpTo) {

  /** People born from this day on reach the age after so many years and months. */
  public record Cohort(LocalDate bornFrom, int years, int months) {}

  /** Article 7a of the Algemene Ouderdomswet, as decided up to the year 2031. */
  public static final StatePensionAges KNOWN =
      new StatePensionAges(
          List.of(
              new Cohort(LocalDate.of(1900, 1, 1), 65, 0),
              new Cohort(LocalDate.of(1948, 1, 1), 65, 1),
              new Cohort(LocalDate.of(1948, 12, 1), 65, 2),
              new Cohort(LocalDate.of(1949, 11, 1), 65, 3),
              new Cohort(LocalDate.of(1950, 10, 1), 65, 6),
              new Cohort(LocalDate.of(1951, 7, 1), 65, 9),
              new Cohort(LocalDate.of(1952, 4, 1), 66, 0),
              new Cohort(LocalDate.of(1953, 1, 1), 66, 4),
              new Cohort(LocalDate.of(1955, 9, 1), 66, 7),
              new Cohort(LocalDate.of(1956, 6, 1), 66, 10),
              new Cohort(LocalDate.of(1957, 3, 1), 67, 0),
              new Cohort(LocalDate.of(1961, 1, 1), 67, 3)),
          LocalDate.of(1964, 9, 30));

  public StatePensionAges {
    cohorts = List.copyOf(cohorts);
    for (int i = 1; i < cohorts.size(); i++) {
      if (!cohorts.get(i - 1).bornFrom().isBefore(cohorts.get(i).bornFrom())) {
        throw new IllegalArgumentException("Cohorts run from old to young: " + cohorts);
      }
    }
  }

  /** First day with a state pension, or empty when the law has not decided it yet. */
  public Optional<LocalDate> pensionDay(LocalDate born) {
    return born.isAfter(decidedUpTo) ? Optional.empty() : Optional.of(atLeast(born));
  }

  /** The state pension starts on this day or later: the age has never been lowered. */
  public LocalDate atLeast(LocalDate born) {
    Cohort own = cohorts.getFirst();
    for (Cohort cohort : cohorts) {
      if (!cohort.bornFrom().isAfter(born)) {
        own = cohort;
      }
    }
    return born.plus(Period.of(own.years(), own.months(), 0));
  }
}

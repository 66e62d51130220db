package nl.leerroute.schemes.rule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The legal days on which a version holds, both ends included.
 *
 * @param from absent: not known
 * @param until absent: no end known
 * @param vouchedUntil last day for which our sources speak, when no end is known; absent: no doubt
 */
public record Validity(
    Optional<LocalDate> from, Optional<LocalDate> until, Optional<LocalDate> vouchedUntil) {

  public static Validity between(LocalDate from, LocalDate until) {
    return new Validity(Optional.of(from), Optional.of(until), Optional.empty());
  }

  /** A first day that is not known lies before all others. */
  public Period days() {
    return Period.of(from, until);
  }

  public boolean doubtfulOn(LocalDate day) {
    return vouchedUntil.filter(day::isAfter).isPresent();
  }
}

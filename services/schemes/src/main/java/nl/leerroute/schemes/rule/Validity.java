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

  public boolean endedBy(LocalDate day) {
    return until.filter(day::isAfter).isPresent();
  }

  public boolean startsAfter(LocalDate day) {
    return from.filter(day::isBefore).isPresent();
  }

  public boolean doubtfulOn(LocalDate day) {
    return vouchedUntil.filter(day::isAfter).isPresent();
  }
}

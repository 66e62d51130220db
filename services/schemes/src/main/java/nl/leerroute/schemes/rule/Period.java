package nl.leerroute.schemes.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Legal days, both ends included.
 *
 * @param first {@link LocalDate#MIN}: no beginning known
 * @param last {@link LocalDate#MAX}: no end known
 */
public record Period(LocalDate first, LocalDate last) {

  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("Ends before it begins: " + first + " - " + last);
    }
  }

  public static Period of(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new Period(first.orElse(LocalDate.MIN), last.orElse(LocalDate.MAX));
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** The days of both; empty: there is none. */
  public Optional<Period> within(Period other) {
    LocalDate from = first.isAfter(other.first) ? first : other.first;
    LocalDate until = last.isBefore(other.last) ? last : other.last;
    return until.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, until));
  }

  /** The days of this that are not of the other, earliest first. */
  public List<Period> without(Period other) {
    if (within(other).isEmpty()) {
      return List.of(this);
    }
    List<Period> left = new ArrayList<>();
    if (first.isBefore(other.first)) {
      left.add(new Period(first, other.first.minusDays(1)));
    }
    if (last.isAfter(other.last)) {
      left.add(new Period(other.last.plusDays(1), last));
    }
    return left;
  }

  public Optional<LocalDate> begin() {
    return Optional.of(first).filter(LocalDate.MIN::isBefore);
  }

  public Optional<LocalDate> end() {
    return Optional.of(last).filter(LocalDate.MAX::isAfter);
  }
}

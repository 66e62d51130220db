package nl.leerroute.matching.route;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offering;

/**
 * One way to take an offer: on the days of an offering, or on any Monday from a given day.
 *
 * @param earliest the only first day of a dated run, or the first day that a free one may start;
 *     days since 1 January 1970
 * @param free the participant chooses the start
 * @param kilometres one way, see {@link Distance}
 */
public record Run(Optional<Offering> offering, int earliest, boolean free, int kilometres) {

  public static Run dated(Offering offering, int kilometres) {
    return new Run(
        Optional.of(offering), Math.toIntExact(offering.start().toEpochDay()), false, kilometres);
  }

  /** Starts on any Monday from {@code earliest}. */
  public static Run free(Optional<Offering> offering, int earliest, int kilometres) {
    return new Run(offering, Weeks.mondayFrom(earliest), true, kilometres);
  }

  /** An offer on its first day. */
  public Step of(Offer offer) {
    return new Step(offer, this, LocalDate.ofEpochDay(earliest));
  }

  /** One way, 0 when nobody travels; empty: not known. */
  public OptionalInt distance() {
    return Distance.known(kilometres);
  }

  boolean isStillAheadOn(int day) {
    return free || earliest >= day;
  }

  /** The first start on or after a day on which it is still ahead. */
  int firstStartFrom(int day) {
    return free ? Weeks.mondayFrom(Math.max(earliest, day)) : earliest;
  }

  /** The same free run from a later day. */
  Run notBefore(LocalDate day) {
    return free(offering, Math.toIntExact(day.toEpochDay()), kilometres);
  }
}

package nl.leerroute.catalogue.offer;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How an offer stands as days pass: it becomes stale when its source is silent for too long or its
 * last run is past, and ends some time later.
 */
final class Aging {

  /** For how many days a stale offer is still shown, so that its provider can act. */
  static final int DAYS_OF_GRACE = 14;

  private final LocalDate today;

  Aging(LocalDate today) {
    this.today = today;
  }

  Standing standing(Listing listing) {
    if (listing.hasEnded()) {
      return listing.standing();
    }
    return firstFault(listing.offer())
        .filter(fault -> !fault.since().isAfter(today))
        .map(this::standing)
        .orElseGet(Standing.Current::new);
  }

  boolean changes(Listing listing) {
    return !standing(listing).equals(listing.standing());
  }

  private Standing standing(Standing.Stale fault) {
    return fault.endsOn().isAfter(today) ? fault : new Standing.Ended(fault.why(), today);
  }

  private static Optional<Standing.Stale> firstFault(Offer offer) {
    Provenance provenance = offer.provenance();
    LocalDate lastSureDay =
        provenance.lastChecked().plusDays(SourceKind.of(provenance.source()).days());
    return Stream.concat(
            Stream.of(fault(EndReason.NOT_CONFIRMED, lastSureDay)),
            offer.lastDayToEnrol().map(day -> fault(EndReason.NO_START_LEFT, day)).stream())
        .min(comparing(Standing.Stale::since));
  }

  private static Standing.Stale fault(EndReason why, LocalDate lastGoodDay) {
    LocalDate since = lastGoodDay.plusDays(1);
    return new Standing.Stale(why, since, since.plusDays(DAYS_OF_GRACE));
  }
}

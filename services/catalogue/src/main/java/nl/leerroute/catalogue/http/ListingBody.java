package nl.leerroute.catalogue.http;

import java.time.LocalDate;
import nl.leerroute.catalogue.offer.EndReason;
import nl.leerroute.catalogue.offer.Listing;
import nl.leerroute.catalogue.offer.Standing;
import nl.leerroute.contracts.Text;
import org.jspecify.annotations.Nullable;

/**
 * One offer as it stands.
 *
 * @param reason absent: it is current
 * @param since first day on which it stood so; absent: it is current
 * @param endsOn when it ends if nothing is done; absent: it does not, or it has
 * @param advice what its provider can do; absent: nothing needs to be done
 */
record ListingBody(
    String offerId,
    Text title,
    State state,
    LocalDate lastChecked,
    @Nullable EndReason reason,
    @Nullable LocalDate since,
    @Nullable LocalDate endsOn,
    @Nullable Text advice) {

  enum State {
    CURRENT,
    STALE,
    ENDED
  }

  static ListingBody of(Listing listing) {
    return switch (listing.standing()) {
      case Standing.Current _ -> of(listing, State.CURRENT, null, null, null);
      case Standing.Stale(EndReason why, LocalDate since, LocalDate endsOn) ->
          of(listing, State.STALE, why, since, endsOn);
      case Standing.Ended(EndReason why, LocalDate on) -> of(listing, State.ENDED, why, on, null);
    };
  }

  private static ListingBody of(
      Listing listing,
      State state,
      @Nullable EndReason reason,
      @Nullable LocalDate since,
      @Nullable LocalDate endsOn) {
    return new ListingBody(
        listing.offer().id().value(),
        new Text(listing.offer().title().nl(), listing.offer().title().en()),
        state,
        listing.offer().provenance().lastChecked(),
        reason,
        since,
        endsOn,
        reason == null ? null : advice(reason));
  }

  private static Text advice(EndReason reason) {
    return switch (reason) {
      case NOT_CONFIRMED ->
          new Text(
              "Kijk of dit aanbod nog klopt en lever het opnieuw aan.",
              "See whether this offer is still right and send it again.");
      case NO_START_LEFT ->
          new Text(
              "Geef een nieuwe startdatum, of zeg dat men altijd kan beginnen.",
              "Give a new start date, or say that one can start at any time.");
      case GONE_AT_SOURCE ->
          new Text(
              "Dit aanbod staat niet meer in je bron. Lever het aan als het toch bestaat.",
              "Your source does not have this offer any more. Send it if it does exist.");
      case WITHDRAWN ->
          new Text(
              "Dit aanbod is teruggetrokken. Lever het aan als het toch bestaat.",
              "This offer was withdrawn. Send it if it does exist.");
    };
  }
}

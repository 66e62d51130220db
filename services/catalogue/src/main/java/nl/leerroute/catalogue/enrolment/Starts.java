package nl.leerroute.catalogue.enrolment;

import java.time.LocalDate;
import java.util.Optional;
import nl.leerroute.catalogue.offer.Listing;
import nl.leerroute.catalogue.offer.Place;
import nl.leerroute.catalogue.offer.Run;
import org.jspecify.annotations.Nullable;

/** On which days somebody can begin with an offer. */
final class Starts {

  /** Nobody knows whether a course is still given later. */
  private static final int YEARS_AHEAD = 1;

  private final Listing listing;
  private final LocalDate today;

  Starts(Listing listing, LocalDate today) {
    this.listing = listing;
    this.today = today;
  }

  /** The start that was meant, or why it cannot be had. */
  sealed interface Found {

    record Open(Start start) implements Found {}

    record Not(Refusal reason) implements Found {}
  }

  /**
   * @param run absent: at any time, on the day given
   */
  Found find(@Nullable String run, @Nullable LocalDate day) {
    if (!listing.isShown()) {
      return new Found.Not(Refusal.NOT_OFFERED);
    }
    if (run != null) {
      return listing.run(run).map(this::open).orElseGet(() -> new Found.Not(Refusal.NOT_OFFERED));
    }
    return Optional.ofNullable(day)
        .filter(_ -> listing.offer().startsAnyTime())
        .map(this::open)
        .orElseGet(() -> new Found.Not(Refusal.NOT_OFFERED));
  }

  private Found open(Run run) {
    if (run.lastDayToEnrol().isBefore(today)) {
      return new Found.Not(Refusal.CLOSED);
    }
    return listing.shelf().isFull(run) ? new Found.Not(Refusal.FULL) : new Found.Open(start(run));
  }

  private static Start start(Run run) {
    Place place = run.place();
    return new Start(
        run.id(),
        run.start(),
        place == null ? null : place.name(),
        run.enrolBefore() == null ? null : run.lastDayToEnrol());
  }

  private Found open(LocalDate day) {
    if (day.isAfter(today.plusYears(YEARS_AHEAD))) {
      return new Found.Not(Refusal.NOT_OFFERED);
    }
    return day.isAfter(today)
        ? new Found.Open(new Start(null, day, null, null))
        : new Found.Not(Refusal.CLOSED);
  }
}

package nl.leerroute.matching.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.matching.money.Schemes;
import nl.leerroute.matching.money.TurningDays;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offering;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.profile.Situation;
import nl.leerroute.matching.route.Alternatives;
import nl.leerroute.matching.route.Blocked;
import nl.leerroute.matching.route.DaysAhead;
import nl.leerroute.matching.route.Permission;
import nl.leerroute.matching.route.Step;

/** Until when an answer stays the same as long as nothing happens but the passing of days. */
final class Validity {

  /** Everything is looked at again at least so often. */
  private static final int AT_MOST_DAYS = 366;

  /**
   * The start of the first legal day after {@code asOf} on which a run can no longer be enrolled
   * for, a free start moves on, or a scheme may say something else.
   *
   * @param named starts of the offers that are out of reach and told of, with their price
   */
  static Instant until(
      Alternatives alternatives,
      Stream<Step> named,
      Schemes schemes,
      Profile profile,
      LocalDate asOf) {
    DaysAhead days = new DaysAhead(asOf);
    alternatives.routes().stream().flatMap(route -> route.steps().stream()).forEach(days::add);
    named.forEach(days::add);
    DaysAhead all = alternatives.considered().map(days::and).orElse(days);
    Stream<LocalDate> money =
        TurningDays.after(asOf, schemes, all, profile.situation().yearOfBirth()).stream();
    Stream<LocalDate> blocked =
        alternatives.blocked().stream()
            .flatMap(offer -> offer.offer().offerings().stream())
            .filter(offering -> offering.isOpenOn(asOf))
            .map(Validity::enrolmentEnds);
    Stream<LocalDate> permissions =
        Permission.waits(profile.situation())
            ? Stream.concat(
                    all.offers().stream(), alternatives.blocked().stream().map(Blocked::offer))
                .flatMap(offer -> permissions(profile.situation(), offer))
            : Stream.empty();
    LocalDate first =
        Stream.of(money, all.turn().stream(), blocked, permissions)
            .flatMap(each -> each)
            .filter(asOf::isBefore)
            .min(LocalDate::compareTo)
            .filter(asOf.plusDays(AT_MOST_DAYS)::isAfter)
            .orElse(asOf.plusDays(AT_MOST_DAYS));
    return LegalDays.startOf(first);
  }

  private static Stream<LocalDate> permissions(Situation person, Offer offer) {
    return offer.offerings().stream()
        .flatMap(run -> Permission.comesTooLateFrom(person, offer, Optional.of(run), run.start()));
  }

  private static LocalDate enrolmentEnds(Offering offering) {
    return offering.lastDayToEnrol().plusDays(1);
  }

  private Validity() {}
}

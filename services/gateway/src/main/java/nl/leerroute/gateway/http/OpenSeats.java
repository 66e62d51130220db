package nl.leerroute.gateway.http;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.RouteSetPublished.Step;
import nl.leerroute.gateway.browsing.Catalogue;
import nl.leerroute.gateway.browsing.LearningOffer;
import nl.leerroute.gateway.browsing.Sought;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;

/** Places that can be asked for: in the visitor's own routes, and in every offer that is shown. */
final class OpenSeats {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  /** As far ahead as a day is proposed for an offer that begins at any time. */
  private static final int DAYS_TO_PREPARE = 14;

  private final OwnRoutes routes;
  private final Catalogue catalogue;
  private final Clock clock;

  OpenSeats(OwnRoutes routes, Catalogue catalogue, Clock clock) {
    this.routes = routes;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /**
   * Which place is meant, as it stands in the address or the form.
   *
   * @param run empty: the one that begins on the day
   * @param start empty: any day
   */
  record Meant(String offer, String run, String start) {

    static Meant in(MultiValueMap<String, String> fields) {
      return new Meant(
          Fields.one(fields, "offer"), Fields.one(fields, "run"), Fields.one(fields, "start"));
    }

    String inAddress() {
      return "offer="
          + WrittenForm.encoded(offer)
          + "&run="
          + WrittenForm.encoded(run)
          + "&start="
          + WrittenForm.encoded(start);
    }

    Optional<LocalDate> day() {
      try {
        return Optional.of(LocalDate.parse(start));
      } catch (DateTimeParseException _) {
        return Optional.empty();
      }
    }

    private boolean is(Step step) {
      return step.offerId().equals(offer)
          && day().filter(step.start()::equals).isPresent()
          && (run.isEmpty() || run.equals(step.offeringId()));
    }

    private boolean is(LearningOffer.Run one) {
      return day().filter(one.start()::equals).isPresent()
          && (run.isEmpty() || run.equals(one.id()));
    }
  }

  /** Empty when there is no such place. */
  Mono<AskedSeat> find(Visitor visitor, Meant meant) {
    return routes
        .of(visitor)
        .flatMap(found -> Mono.justOrEmpty(inRoutes(found.state(), meant)))
        .switchIfEmpty(Mono.defer(() -> inCatalogue(meant)));
  }

  private Optional<AskedSeat> inRoutes(RouteSetPublished set, Meant meant) {
    return set.routes().stream()
        .flatMap(route -> route.steps().stream())
        .filter(meant::is)
        .findFirst()
        .map(step -> AskedSeat.of(step, today()));
  }

  private Mono<AskedSeat> inCatalogue(Meant meant) {
    return catalogue
        .offer(meant.offer(), Visitor.UNKNOWN)
        .ofType(Sought.There.class)
        .flatMap(there -> Mono.justOrEmpty(of(there.offer(), meant)));
  }

  private Optional<AskedSeat> of(LearningOffer offer, Meant meant) {
    return offer.runs().stream()
        .filter(meant::is)
        .findFirst()
        .map(run -> AskedSeat.of(offer, run))
        .or(
            () ->
                offer.startsAnyTime() && meant.run().isEmpty()
                    ? Optional.of(AskedSeat.anyTime(offer, proposed(meant)))
                    : Optional.empty());
  }

  private LocalDate proposed(Meant meant) {
    return meant.day().filter(this::isAhead).orElseGet(() -> today().plusDays(DAYS_TO_PREPARE));
  }

  /** Whether somebody can begin on that day: from tomorrow on, within a year. */
  boolean isAhead(LocalDate day) {
    return day.isAfter(today()) && !day.isAfter(today().plusYears(1));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), AMSTERDAM);
  }
}

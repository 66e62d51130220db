package nl.leerroute.catalogue.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.leerroute.catalogue.offer.Listing;
import nl.leerroute.catalogue.offer.Offer;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Offers;
import nl.leerroute.catalogue.offer.Price;
import nl.leerroute.catalogue.offer.Provider;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Takes somebody's request for a place to the provider; asked twice it is one request. */
public final class AskingPlaces {

  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  private final Offers offers;
  private final Enrolments enrolments;
  private final Clock clock;

  public AskingPlaces(Offers offers, Enrolments enrolments, Clock clock) {
    this.offers = offers;
    this.enrolments = enrolments;
    this.clock = clock;
  }

  /**
   * What somebody wants.
   *
   * @param run absent: to begin on the day, with an offer that begins at any time
   */
  public record Wish(OfferId offer, @Nullable String run, @Nullable LocalDate day) {}

  public Mono<Outcome> ask(Asker asker, Wish wish, Contact contact, String once) {
    return offers
        .listing(wish.offer())
        .flatMap(listing -> ask(asker, listing, wish, contact, once))
        .defaultIfEmpty(new Outcome.Refused(Refusal.NOT_OFFERED));
  }

  private Mono<Outcome> ask(Asker asker, Listing listing, Wish wish, Contact contact, String once) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
    return switch (new Starts(listing, today).find(wish.run(), wish.day())) {
      case Starts.Found.Not(Refusal reason) -> Mono.just(new Outcome.Refused(reason));
      case Starts.Found.Open(Start start) -> {
        EnrolmentId id = EnrolmentId.of(asker, wish.offer(), start, once);
        Command ask = new Command.Ask(asker, course(listing), start, contact);
        Deciding deciding = new Deciding(id, clock.instant());
        yield enrolments.change(id, once, current -> deciding.on(current, ask));
      }
    };
  }

  private static Course course(Listing listing) {
    Offer offer = listing.offer();
    Provider provider = listing.shelf().shown().orElse(offer.provider());
    Price price = offer.price();
    return new Course(
        offer.id(),
        provider,
        offer.title(),
        price.feeCents() + price.examCents() + price.materialsCents());
  }
}

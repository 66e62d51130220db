package nl.leerroute.catalogue.enrolment;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import nl.leerroute.catalogue.offer.Offers;
import nl.leerroute.catalogue.offer.Seats;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Answers requests, by the provider or by the person, and keeps places in step.
 *
 * <p>A place is taken before it is confirmed and given back after it is left, so that a crash in
 * between can keep a place free for a while, but never promise one twice.
 */
public final class AnsweringRequests {

  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  private final Enrolments enrolments;
  private final Offers offers;
  private final Seats seats;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  public AnsweringRequests(Enrolments enrolments, Offers offers, Seats seats, Clock clock) {
    this.enrolments = enrolments;
    this.offers = offers;
    this.seats = seats;
    this.clock = clock;
  }

  /** By the provider: there is a place. */
  public Mono<Outcome> confirm(EnrolmentId id, String once) {
    return seated(id, new Command.Confirm(ProofCode.random(random)), once);
  }

  /** By the person: the other date is good. */
  public Mono<Outcome> accept(EnrolmentId id, String once) {
    return seated(id, new Command.Accept(ProofCode.random(random)), once);
  }

  /**
   * By the provider: not then, but on another day.
   *
   * @param run absent: on the day given, when the offer begins at any time
   */
  public Mono<Outcome> offerOtherDate(
      EnrolmentId id, @Nullable String run, @Nullable LocalDate day, String once) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
    return enrolments
        .find(id)
        .flatMap(enrolment -> offers.listing(enrolment.course().offer()))
        .flatMap(
            listing ->
                switch (new Starts(listing, today).find(run, day)) {
                  case Starts.Found.Open(Start start) ->
                      answer(id, new Command.OfferOtherDate(start), once);
                  case Starts.Found.Not(Refusal reason) -> refused(reason);
                })
        .switchIfEmpty(refused(Refusal.NO_SUCH_ENROLMENT));
  }

  /** Any answer that takes no place; a place that somebody had is given back. */
  public Mono<Outcome> answer(EnrolmentId id, Command command, String once) {
    return change(id, command, once)
        .flatMap(
            outcome ->
                outcome instanceof Outcome.Done(Enrolment now) && now.leaving()
                    ? leave(now).thenReturn(outcome).onErrorReturn(outcome)
                    : Mono.just(outcome));
  }

  /** Gives back the place of a request that is over; harmless when that was done. */
  Mono<Void> leave(Enrolment over) {
    return seats
        .leave(over.course().offer(), over.id().value())
        .then(Mono.defer(() -> change(over.id(), new Command.Left(), UUID.randomUUID().toString())))
        .then();
  }

  private Mono<Outcome> seated(EnrolmentId id, Command command, String once) {
    return enrolments
        .find(id)
        .flatMap(
            enrolment ->
                switch (new Deciding(id, clock.instant())
                    .on(java.util.Optional.of(enrolment), command)) {
                  case Change.Made(Enrolment next) -> seat(next, command, once);
                  case Change.Refused _, Change.None _, Change.Erased _ ->
                      // Perhaps this very command was done before, and its reply was lost.
                      change(id, command, once);
                })
        .switchIfEmpty(refused(Refusal.NO_SUCH_ENROLMENT));
  }

  private Mono<Outcome> seat(Enrolment next, Command command, String once) {
    String run = next.start().run();
    return offers
        .listing(next.course().offer())
        .filter(listing -> listing.shelf().shown().isPresent())
        .flatMap(
            _ ->
                run == null
                    ? change(next.id(), command, once)
                    : seats
                        .take(next.course().offer(), run, next.id().value())
                        .flatMap(
                            seating ->
                                switch (seating) {
                                  case SEATED -> confirmed(next, command, once);
                                  case FULL -> refused(Refusal.FULL);
                                  case GONE -> refused(Refusal.NOT_OFFERED);
                                  case BUSY -> refused(Refusal.BUSY);
                                }))
        .switchIfEmpty(refused(Refusal.NOT_LISTED));
  }

  /** Whoever withdrew in between does not keep the place that was just taken. */
  private Mono<Outcome> confirmed(Enrolment next, Command command, String once) {
    return change(next.id(), command, once)
        .flatMap(
            outcome ->
                outcome instanceof Outcome.Done
                    ? Mono.just(outcome)
                    : enrolments
                        .find(next.id())
                        .filter(now -> now.stage().isOver())
                        .flatMap(now -> seats.leave(now.course().offer(), now.id().value()))
                        .thenReturn(outcome));
  }

  private Mono<Outcome> change(EnrolmentId id, Command command, String once) {
    Deciding deciding = new Deciding(id, clock.instant());
    return enrolments.change(id, once, current -> deciding.on(current, command));
  }

  private static Mono<Outcome> refused(Refusal reason) {
    return Mono.just(new Outcome.Refused(reason));
  }
}

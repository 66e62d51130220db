package nl.leerroute.catalogue.enrolment;

import java.util.Collection;
import java.util.UUID;
import nl.leerroute.catalogue.offer.Seats;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Erases every request of somebody whose profile is gone.
 *
 * <p>A place that was confirmed stays taken: its provider knows the person and can free it.
 */
public final class ForgettingPeople {

  private final Enrolments enrolments;
  private final Seats seats;

  public ForgettingPeople(Enrolments enrolments, Seats seats) {
    this.enrolments = enrolments;
    this.seats = seats;
  }

  /** Harmless for somebody who never asked for anything. */
  public Mono<Void> forget(Collection<String> profiles) {
    return Flux.fromIterable(profiles).concatMap(enrolments::of).concatMap(this::forget).then();
  }

  private Mono<Void> forget(Enrolment enrolment) {
    Mono<Void> left =
        enrolment.stage() instanceof Stage.Confirmed
            ? Mono.empty()
            : seats.leave(enrolment.course().offer(), enrolment.id().value());
    return left.then(
        enrolments
            .change(enrolment.id(), UUID.randomUUID().toString(), _ -> new Change.Erased())
            .then());
  }
}

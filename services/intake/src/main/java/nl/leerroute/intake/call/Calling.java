package nl.leerroute.intake.call;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What advisers do for those who want to be called, and what happens when nobody does. */
public final class Calling {

  private final Calls calls;
  private final Clock clock;

  public Calling(Calls calls, Clock clock) {
    this.calls = calls;
    this.clock = clock;
  }

  /** Who waited longest first. */
  public Flux<Call> waiting() {
    Instant now = clock.instant();
    return calls
        .all()
        .filter(call -> !call.isDone() && !call.isOver(now))
        .sort(Comparator.comparing(Call::at));
  }

  /** Tells nothing before it is written down that it was seen; what is done is not there. */
  public Mono<Call> open(CallId id, String adviser) {
    return add(id, adviser, Deed.Kind.SEEN, UUID.randomUUID().toString());
  }

  /**
   * @param once sent again it is done once
   */
  public Mono<Call> mark(CallId id, String adviser, Deed.Kind kind, String once) {
    return add(id, adviser, kind, once);
  }

  private Mono<Call> add(CallId id, String adviser, Deed.Kind kind, String once) {
    Instant now = clock.instant();
    return calls.change(
        id,
        once,
        call ->
            call.isDone() || call.isOver(now)
                ? Optional.empty()
                : Optional.of(call.with(new Deed(now, adviser, kind))));
  }

  /** Removes what nobody needs any more. */
  public Mono<Void> sweep() {
    Instant now = clock.instant();
    return calls
        .all()
        .filter(call -> call.isOver(now))
        .concatMap(call -> calls.remove(call.id()))
        .then();
  }
}

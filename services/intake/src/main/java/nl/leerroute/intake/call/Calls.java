package nl.leerroute.intake.call;

import java.util.Optional;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All who want to be called. */
public interface Calls {

  Mono<Call> find(CallId id);

  Flux<Call> all();

  /** Takes the place of what the same person asked before. */
  Mono<Call> put(Call call);

  /**
   * Stores what the decision makes of it; empty when there is none, or when the decision makes
   * nothing of it.
   *
   * @param once names the command: done once, however often it is sent
   * @param decision may be asked again when somebody else was quicker
   */
  Mono<Call> change(CallId id, String once, Function<Call, Optional<Call>> decision);

  Mono<Void> remove(CallId id);
}

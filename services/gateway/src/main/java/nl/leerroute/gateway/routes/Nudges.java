package nl.leerroute.gateway.routes;

import nl.leerroute.gateway.visitors.ProfileId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * Tells within this process that a profile has new routes.
 *
 * <p>A hint only: what other instances store is found by looking, and a listener that lags misses
 * hints.
 */
public final class Nudges {

  private final Sinks.Many<ProfileId> sink = Sinks.many().multicast().directBestEffort();

  /** Callable from any thread. */
  public synchronized void tell(ProfileId profile) {
    sink.tryEmitNext(profile);
  }

  public Flux<ProfileId> about(ProfileId profile) {
    return sink.asFlux().filter(profile::equals);
  }
}

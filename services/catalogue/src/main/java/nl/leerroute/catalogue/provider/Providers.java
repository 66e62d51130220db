package nl.leerroute.catalogue.provider;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The providers that are stored. */
public interface Providers {

  Flux<Provider> all();

  /** Where these providers stand, and those into which they were merged. */
  Mono<Standings> standings(Set<ProviderId> ids);

  /**
   * @param command names the command; the same one again is not done twice
   */
  Mono<Outcome> change(
      ProviderId id, String command, Function<Optional<Provider>, Change> decision);

  /** Changes several, each by itself. */
  Mono<Void> changeAll(Map<ProviderId, Function<Optional<Provider>, Change>> decisions);
}

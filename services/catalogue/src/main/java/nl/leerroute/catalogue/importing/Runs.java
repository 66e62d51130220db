package nl.leerroute.catalogue.importing;

import java.util.Optional;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What every source delivered, for every instance to see. */
public interface Runs {

  /** Empty when the source never delivered anything. */
  Mono<Deliveries> find(SourceId source);

  Flux<Deliveries> all();

  /**
   * Stores what the function makes of what is stored, which nobody can change meanwhile.
   *
   * @return what is stored now; empty when the function gave nothing
   */
  Mono<Deliveries> change(
      SourceId source, Function<Optional<Deliveries>, Optional<Deliveries>> change);
}

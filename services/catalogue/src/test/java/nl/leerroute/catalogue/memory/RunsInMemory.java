package nl.leerroute.catalogue.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.leerroute.catalogue.importing.Deliveries;
import nl.leerroute.catalogue.importing.Runs;
import nl.leerroute.catalogue.importing.SourceId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public final class RunsInMemory implements Runs {

  private final Map<SourceId, Deliveries> stored = new LinkedHashMap<>();

  @Override
  public Mono<Deliveries> find(SourceId source) {
    return Mono.fromSupplier(() -> stored.get(source));
  }

  @Override
  public Flux<Deliveries> all() {
    return Flux.fromIterable(List.copyOf(stored.values()));
  }

  @Override
  public Mono<Deliveries> change(
      SourceId source, Function<Optional<Deliveries>, Optional<Deliveries>> change) {
    return Mono.fromSupplier(
        () -> {
          Optional<Deliveries> next = change.apply(Optional.ofNullable(stored.get(source)));
          next.ifPresent(deliveries -> stored.put(source, deliveries));
          return next.orElse(null);
        });
  }
}

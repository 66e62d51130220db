package nl.leerroute.catalogue.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.leerroute.catalogue.importing.Quarantine;
import nl.leerroute.catalogue.importing.QuarantineId;
import nl.leerroute.catalogue.importing.Quarantined;
import nl.leerroute.catalogue.importing.RunId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public final class QuarantineInMemory implements Quarantine {

  private final Map<QuarantineId, Quarantined> stored = new LinkedHashMap<>();

  @Override
  public Mono<Quarantined> find(QuarantineId id) {
    return Mono.fromSupplier(() -> stored.get(id));
  }

  @Override
  public Flux<Quarantined> find(Collection<QuarantineId> ids) {
    return those(one -> ids.contains(one.id()));
  }

  @Override
  public Flux<Quarantined> of(String provider) {
    return those(one -> one.provider().equals(provider));
  }

  @Override
  public Flux<Quarantined> notSeenSince(RunId run) {
    return those(
        one ->
            one.lastRun().source().equals(run.source()) && one.lastRun().number() < run.number());
  }

  private Flux<Quarantined> those(Predicate<Quarantined> wanted) {
    return Flux.fromStream(
        () ->
            List.copyOf(stored.values()).stream()
                .filter(wanted)
                .sorted(
                    Comparator.comparing(Quarantined::since)
                        .thenComparing(one -> one.id().value())));
  }

  @Override
  public Mono<Void> store(List<Quarantined> records) {
    return Mono.fromRunnable(() -> records.forEach(one -> stored.put(one.id(), one)));
  }

  @Override
  public Mono<Void> remove(Collection<QuarantineId> ids) {
    return Mono.fromRunnable(() -> ids.forEach(stored::remove));
  }
}

package nl.leerroute.funding.memory;

import java.util.Map;
import java.util.TreeMap;
import nl.leerroute.funding.scheme.Published;
import nl.leerroute.funding.scheme.Schemes;
import nl.leerroute.schemes.rule.SchemeRef;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Versions that live as long as a test. */
public final class SchemesInMemory implements Schemes {

  private final Map<SchemeRef, Published> versions = new TreeMap<>();

  @Override
  public Mono<Published> find(SchemeRef ref) {
    return Mono.justOrEmpty(versions.get(ref));
  }

  @Override
  public Flux<Published> all() {
    return Flux.fromIterable(versions.values());
  }

  @Override
  public Mono<Kept> keep(Published version) {
    Published there = versions.putIfAbsent(version.ref(), version);
    return Mono.just(there == null ? new Kept.New() : new Kept.There(there.form()));
  }
}

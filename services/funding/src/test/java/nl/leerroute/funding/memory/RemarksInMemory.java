package nl.leerroute.funding.memory;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.leerroute.funding.remark.Remark;
import nl.leerroute.funding.remark.Remarks;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Remarks without a database. */
public final class RemarksInMemory implements Remarks {

  private final Map<String, Remark> kept = new LinkedHashMap<>();

  @Override
  public Mono<Void> keep(Remark remark) {
    return Mono.fromRunnable(() -> kept.putIfAbsent(remark.id(), remark));
  }

  @Override
  public Mono<Remark> find(String id) {
    return all().filter(remark -> remark.id().equals(id)).next();
  }

  @Override
  public Flux<Remark> all() {
    return Flux.defer(() -> Flux.fromIterable(Map.copyOf(kept).values()));
  }

  @Override
  public Flux<Remark> about(String version) {
    return all().filter(remark -> remark.about().equals(version));
  }

  @Override
  public Flux<Remark> ownedBy(String organisation) {
    return all().filter(remark -> remark.owner().equals(organisation));
  }

  @Override
  public Flux<Remark> transcribed() {
    return all().filter(Remark::transcribed);
  }

  @Override
  public Mono<Void> drop(String id) {
    return Mono.fromRunnable(() -> kept.remove(id));
  }
}

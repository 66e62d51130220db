package nl.leerroute.catalogue.importing;

import java.util.Collection;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Records that wait for a correction; none of them is ever published. */
public interface Quarantine {

  Mono<Quarantined> find(QuarantineId id);

  Flux<Quarantined> find(Collection<QuarantineId> ids);

  /** Those of one provider, corrected ones too, longest first. */
  Flux<Quarantined> of(String provider);

  /** Those of one source that were last seen in a run before this one. */
  Flux<Quarantined> notSeenSince(RunId run);

  Mono<Void> store(List<Quarantined> records);

  Mono<Void> remove(Collection<QuarantineId> ids);
}

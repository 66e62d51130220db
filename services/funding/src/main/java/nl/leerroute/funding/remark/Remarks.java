package nl.leerroute.funding.remark;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The remarks that nobody has settled yet. */
public interface Remarks {

  /** The same remark again changes nothing. */
  Mono<Void> keep(Remark remark);

  Mono<Remark> find(String id);

  Flux<Remark> all();

  /**
   * @param version scheme and version
   */
  Flux<Remark> about(String version);

  /** On schemes of one organisation. */
  Flux<Remark> ownedBy(String organisation);

  /** On schemes that their owner has not confirmed. */
  Flux<Remark> transcribed();

  /** Forgets a remark, with all that is in it. */
  Mono<Void> drop(String id);
}

package nl.leerroute.funding.drafting;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The drafts of all organisations. */
public interface Drafts {

  Mono<Edition> find(String id);

  Flux<Edition> of(String organisation);

  /**
   * Keeps a draft if it still is the one that was read.
   *
   * @param command names the change; the same one again is recognised
   * @param read version that was read; 0: it is new
   */
  Mono<Saved> save(Draft draft, long read, String command);

  /** Throws a draft away if it still is the one that was read. */
  Mono<Saved> drop(Edition read, String command);
}

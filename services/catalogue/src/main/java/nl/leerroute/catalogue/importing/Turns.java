package nl.leerroute.catalogue.importing;

import reactor.core.publisher.Mono;

/**
 * Lets runs that may have brought the same courses end one after another, whichever instances work
 * on them: of two that end at the same moment, one sees what the other brought.
 */
public interface Turns {

  /**
   * Completes when it is this run's turn. It lasts until it is given back, or for minutes when that
   * never comes.
   */
  Mono<Void> take(RunId run);

  /** Of a run whose turn it is not, nothing. */
  Mono<Void> giveBack(RunId run);
}

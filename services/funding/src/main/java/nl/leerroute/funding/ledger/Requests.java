package nl.leerroute.funding.ledger;

import reactor.core.publisher.Mono;

/** The log of all pots. */
public interface Requests {

  /** Completes when the log has the request: from then on it counts, whatever fails. */
  Mono<Void> append(String pot, Request request);
}

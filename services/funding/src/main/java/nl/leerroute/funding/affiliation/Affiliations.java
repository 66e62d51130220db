package nl.leerroute.funding.affiliation;

import reactor.core.publisher.Mono;

/** The lists of all funds that sent one in. */
public interface Affiliations {

  /** Empty: this organisation sent none in. */
  Mono<Affiliation> of(String organisation);

  /** In the place of the one there was. */
  Mono<Void> keep(Affiliation affiliation);

  Mono<Void> drop(String organisation);
}

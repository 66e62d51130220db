package nl.leerroute.funding.pot;

import nl.leerroute.funding.application.Application;
import nl.leerroute.funding.ledger.Pot;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How pots and applications stand, for whoever looks. */
public interface Balances {

  /** The ledger as it was last kept. */
  Mono<Pot> pot(String id);

  Mono<Application> application(String id);

  /** All of one pot. */
  Flux<Application> applications(String pot);

  /** Those of a pot about which people have to decide. */
  Flux<Application> waitingForPeople(String pot);
}

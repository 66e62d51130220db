package nl.leerroute.funding.pot;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All pots that were set up. */
public interface Plans {

  Flux<Plan> all();

  Mono<Plan> find(String id);

  Mono<Void> keep(Plan plan);

  /** Keeps the next one if the pot still is as it was; whether it was. */
  Mono<Boolean> replace(Plan before, Plan next);
}

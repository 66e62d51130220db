package nl.leerroute.matching.team;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All firms as they were published last. */
public interface Employers {

  Mono<Employer> find(String id);

  Flux<String> ids();
}

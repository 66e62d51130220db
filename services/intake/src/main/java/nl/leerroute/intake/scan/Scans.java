package nl.leerroute.intake.scan;

import nl.leerroute.intake.employer.EmployerId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The newest scan of each firm. */
public interface Scans {

  Mono<Scan> find(EmployerId id);

  Flux<Scan> all();

  Mono<Scan> put(Scan scan);

  Mono<Void> remove(EmployerId id);
}

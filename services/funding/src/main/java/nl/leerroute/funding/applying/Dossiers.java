package nl.leerroute.funding.applying;

import java.util.function.UnaryOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The dossiers of all applications. */
public interface Dossiers {

  /** Keeps a dossier, unless there is one already; gives what is there then. */
  Mono<Dossier> keep(Dossier dossier);

  Mono<Dossier> find(String id);

  Flux<Dossier> of(String person);

  Mono<Void> change(String id, String once, UnaryOperator<Dossier> change);
}

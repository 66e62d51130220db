package nl.leerroute.funding.scheme;

import nl.leerroute.schemes.rule.SchemeRef;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The published versions. */
public interface Schemes {

  Mono<Published> find(SchemeRef ref);

  Flux<Published> all();

  /** Keeps a version and tells the world; says what is there when the version exists. */
  Mono<Kept> keep(Published version);

  /** What became of a version. */
  sealed interface Kept {

    record New() implements Kept {}

    record There(String form) implements Kept {}
  }
}

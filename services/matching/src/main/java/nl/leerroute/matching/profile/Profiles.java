package nl.leerroute.matching.profile;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The newest answers of everybody who confirmed them. */
public interface Profiles {

  /** Empty when there is none, or it was erased. */
  Mono<Profile> find(String id);

  /** Of every profile that is not erased. */
  Flux<String> ids();
}

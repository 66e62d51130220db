package nl.leerroute.catalogue.enrolment;

import java.util.Optional;
import java.util.function.Function;
import nl.leerroute.catalogue.provider.ProviderId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The requests that are stored; each change of stage is published with it. */
public interface Enrolments {

  Mono<Enrolment> find(EnrolmentId id);

  Flux<Enrolment> all();

  /** Those that a person asked. */
  Flux<Enrolment> of(String profile);

  /** Those that an employer asked. */
  Flux<Enrolment> ofEmployer(String organisation);

  Flux<Enrolment> at(ProviderId provider);

  /** The confirmed one with this code. */
  Mono<Enrolment> proven(ProofCode code);

  /**
   * @param once names the command; the same one again is not done twice
   */
  Mono<Outcome> change(EnrolmentId id, String once, Function<Optional<Enrolment>, Change> decision);
}

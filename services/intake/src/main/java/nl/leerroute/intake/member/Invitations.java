package nl.leerroute.intake.member;

import nl.leerroute.intake.employer.EmployerId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Invitations that nobody used yet. */
public interface Invitations {

  Mono<Invitation> opensWith(String codeHash);

  Flux<Invitation> of(EmployerId employer);

  Mono<Invitation> add(Invitation invitation);

  /** True for who took it away: an invitation is used once. */
  Mono<Boolean> use(Invitation invitation);
}

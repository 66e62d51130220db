package nl.leerroute.catalogue.group;

import java.util.Optional;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Everything that providers propose to groups. */
public interface Proposals {

  Flux<Proposal> all();

  /** Empty: the decision leaves it as it is. */
  Mono<Proposal> change(ProposalId id, Function<Optional<Proposal>, Optional<Proposal>> decision);
}

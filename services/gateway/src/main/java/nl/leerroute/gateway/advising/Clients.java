package nl.leerroute.gateway.advising;

import java.util.List;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** What people handed over to the adviser who asks; all else is empty. */
public interface Clients {

  /** The oldest first. */
  Mono<List<Waiting>> list(Visitor adviser);

  Mono<Waiting> open(String code, Visitor adviser);

  Mono<Waiting> takeUp(String id, Visitor adviser);

  /** That it is seen is told to the person. */
  Mono<Client> see(String id, Visitor adviser);

  Mono<Waiting> advise(String id, String text, Visitor adviser, String once);

  /**
   * @param better none: a step that is only described
   */
  Mono<Waiting> propose(String id, String text, Better better, Visitor adviser, String once);

  Mono<Waiting> close(String id, Visitor adviser);
}

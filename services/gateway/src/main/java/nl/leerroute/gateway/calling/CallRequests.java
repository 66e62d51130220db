package nl.leerroute.gateway.calling;

import java.util.List;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** Being called, as a person asks for it and as advisers do it; all else is empty. */
public interface CallRequests {

  Mono<CallRequest> of(Visitor visitor);

  /** Takes the place of what was asked before; what is wrong with it, and then nothing is kept. */
  Mono<List<Fault>> ask(CallWish wish, Visitor visitor);

  Mono<Void> takeBack(Visitor visitor);

  /** Who waited longest first. */
  Mono<List<CallRequest>> waiting(Visitor adviser);

  /** That name and number are seen is told to the person. */
  Mono<CallRequest> open(String id, Visitor adviser);

  /**
   * @param result NOT_REACHED, CALLED or DONE
   */
  Mono<CallRequest> mark(String id, String result, Visitor adviser, String once);
}

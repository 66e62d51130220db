package nl.leerroute.insights.funnel;

import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every flow there ever was; flow ids never leave this service. */
public interface Flows {

  /** Adds facts to their flows; a fact that is there already changes nothing. */
  Mono<Void> add(Collection<StageFact> facts);

  Flux<Flow> all();
}

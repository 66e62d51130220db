package nl.leerroute.insights.funnel;

import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What every flow there ever was missed. */
public interface Shortages {

  /** Adds facts to their flows; a fact that is there already changes nothing. */
  Mono<Void> add(Collection<ShortageFact> facts);

  Flux<Shortage> all();
}

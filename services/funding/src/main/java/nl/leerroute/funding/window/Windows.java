package nl.leerroute.funding.window;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The windows of all schemes. */
public interface Windows {

  Flux<Announced> all();

  /** Keeps a window with its status and tells the world, unless that is how it already stands. */
  Mono<Void> announce(Announced window);
}

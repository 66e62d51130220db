package nl.leerroute.funding.window;

import nl.leerroute.schemes.rule.Window.Supply;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The windows of all schemes. */
public interface Windows {

  Flux<Announced> all();

  /** Keeps a window with its status and tells the world, unless that is how it already stands. */
  Mono<Void> announce(Announced window);

  /** Keeps how the money of a window stands and tells the world, unless it stands so already. */
  Mono<Void> supply(String window, Supply supply);
}

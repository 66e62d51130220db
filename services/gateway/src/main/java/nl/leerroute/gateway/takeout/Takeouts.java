package nl.leerroute.gateway.takeout;

import java.util.Map;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** What the services keep of a visitor. */
public interface Takeouts {

  /** Empty when nothing is kept. */
  Mono<Trail> trail(Visitor visitor);

  /**
   * All of it as the services tell it, by what it is; it fails when a service does not answer,
   * because half of it would pass for all.
   */
  Mono<Map<String, Object>> everything(Visitor visitor);

  /** The same of the firm that somebody acts for; empty: there is none. */
  Mono<Map<String, Object>> everythingOfFirm(Visitor visitor);
}

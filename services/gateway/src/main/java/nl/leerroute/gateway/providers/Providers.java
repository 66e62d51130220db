package nl.leerroute.gateway.providers;

import java.util.List;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** Providers, as the catalogue keeps them. */
public interface Providers {

  /** Everybody's, for the operator. */
  Mono<List<Provider>> all(Visitor operator);

  Mono<List<Likeness>> likenesses(Visitor operator);

  /** Empty when there is none, or it is not for this visitor. */
  Mono<Provider> find(String id, Visitor visitor);

  /**
   * @param text the reason, or the other provider, where the decision needs one
   */
  Mono<Decided> decide(String id, String decision, String text, Visitor operator);

  Mono<Decided> appeal(String id, String text, Visitor itself);
}

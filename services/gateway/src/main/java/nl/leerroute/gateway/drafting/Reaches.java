package nl.leerroute.gateway.drafting;

import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** Tries drafts on the people that are known, in groups in which nobody can be found. */
public interface Reaches {

  /**
   * Empty when there is no such draft.
   *
   * @param priceCents of the course that one person is taken to follow
   * @param percent of those who can apply, who do
   */
  Mono<Reach> of(String draft, long priceCents, int percent, Visitor visitor);
}

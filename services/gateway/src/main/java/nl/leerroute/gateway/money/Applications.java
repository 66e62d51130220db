package nl.leerroute.gateway.money;

import nl.leerroute.gateway.visitors.Capacity;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** Applications for money of who has an account, kept by funding; errs when that is away. */
public interface Applications {

  /** Whether somebody can have any: workers and employers apply. */
  static boolean canBeOf(Visitor visitor) {
    return visitor.is(Capacity.WORKER) || visitor.is(Capacity.EMPLOYER);
  }

  /**
   * Takes out what tells of the person. A fund keeps its decisions and amounts, as the law asks;
   * what still waits is withdrawn.
   */
  Mono<Void> erase(Visitor visitor);
}

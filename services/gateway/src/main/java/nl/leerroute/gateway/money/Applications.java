package nl.leerroute.gateway.money;

import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** Applications for money of who has an account, kept by funding; errs when that is away. */
public interface Applications {

  /**
   * Takes out what tells of the person. A fund keeps its decisions and amounts, as the law asks;
   * what still waits is withdrawn.
   */
  Mono<Void> erase(Visitor visitor);
}

package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.concepts.Concept;
import nl.leerroute.gateway.concepts.Concepts;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** An earlier choice by its name. */
final class Chosen {

  private Chosen() {}

  /** Empty when nothing was chosen, or when the name cannot be found now. */
  static Mono<Optional<Concept>> concept(Concepts concepts, Visitor visitor, String uri) {
    return uri.isEmpty()
        ? Mono.just(Optional.empty())
        : concepts.named(visitor, List.of(uri)).map(known -> Optional.ofNullable(known.get(uri)));
  }
}

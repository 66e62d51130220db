package nl.leerroute.gateway.taxonomies;

import java.util.List;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The taxonomy as the catalogue keeps it. */
public interface Taxonomies {

  Mono<List<Release>> releases(Visitor operator);

  /** The last import of a release; empty: there was none. */
  Mono<Report> report(Visitor operator, String release);

  /**
   * Passes a form with files on while it comes in.
   *
   * @param form its type, with what separates its parts
   */
  Mono<Sent> sendRelease(Visitor operator, String form, Flux<byte[]> content);

  Mono<Sent> sendList(Visitor operator, String form, Flux<byte[]> content);
}

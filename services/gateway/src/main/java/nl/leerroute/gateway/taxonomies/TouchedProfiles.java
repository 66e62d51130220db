package nl.leerroute.gateway.taxonomies;

import java.util.OptionalInt;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** What intake tells an operator about profiles. */
public interface TouchedProfiles {

  /**
   * @param profiles that name a concept which the release replaced or removed, in tens; empty:
   *     fewer than ten
   */
  record Touched(OptionalInt profiles) {}

  /** Empty when intake has not heard of the release. */
  Mono<Touched> by(Visitor operator, String release);
}

package nl.leerroute.gateway.visitors;

import java.util.Set;
import reactor.core.publisher.Mono;

/** The sessions that are open, on whichever device. */
public interface Sessions {

  /** Ends each session in which one of these attributes has this value. */
  Mono<Void> endWhere(Set<String> attributes, String value);
}

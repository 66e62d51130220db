package nl.leerroute.gateway.firms;

import java.util.List;
import java.util.Map;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** The QuickScan of a visitor's firm. */
public interface Scans {

  /** Empty: there is none yet. */
  Mono<Scan> of(Visitor visitor);

  /** Takes the place of an earlier one. */
  Mono<Void> take(Map<String, List<Integer>> answers, Visitor visitor);
}

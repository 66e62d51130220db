package nl.leerroute.gateway.funds;

import java.util.List;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** What funds do for people besides money. */
public interface FundServices {

  Mono<List<FundService>> of(String organisation, Visitor visitor);

  /**
   * Tells all of them anew.
   *
   * @return what is wrong, each at {@code name-0}, {@code text-0} or {@code website-0}; empty: told
   */
  Mono<List<Fault>> tell(String organisation, List<FundService> services, Visitor visitor);
}

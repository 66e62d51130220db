package nl.leerroute.gateway.funds;

import java.time.LocalDate;
import java.util.List;
import nl.leerroute.gateway.outage.Dated;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** The schemes that funding keeps. */
public interface Schemes {

  /** Schemes as they are on a day; what was last read when funding is down. */
  Mono<Dated<List<Scheme>>> on(LocalDate day, Visitor visitor);

  /** Those of them that leave room for somebody; what was last read when funding is down. */
  Mono<Dated<List<Scheme>>> on(LocalDate day, Seeker seeker, Visitor visitor);

  /** Empty: there is no such version. */
  Mono<SchemeRule> rule(String schemeId, String version, Visitor visitor);

  Mono<List<Cao>> caos(Visitor visitor);
}

package nl.leerroute.gateway.regions;

import java.util.List;
import nl.leerroute.gateway.outage.Dated;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** The regional figures that insights has published. */
public interface Regions {

  /** Closed periods with figures, the newest first. */
  Mono<Dated<List<String>>> periods(Visitor visitor);

  /** The figures that come next; empty: not known. */
  Mono<Dated<Upcoming>> upcoming(Visitor visitor);

  /** Empty: no figures for this region in this period. */
  Mono<Dated<Funnel>> funnel(String period, String region, Visitor visitor);

  /** Empty: no figures for this region in this period. */
  Mono<Dated<Demand>> demand(String period, String region, Visitor visitor);
}

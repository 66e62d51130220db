package nl.leerroute.funding.memory;

import java.util.HashMap;
import java.util.Map;
import nl.leerroute.funding.affiliation.Affiliation;
import nl.leerroute.funding.affiliation.Affiliations;
import reactor.core.publisher.Mono;

/** Lists of employers without a database. */
public final class AffiliationsInMemory implements Affiliations {

  private final Map<String, Affiliation> lists = new HashMap<>();

  @Override
  public Mono<Affiliation> of(String organisation) {
    return Mono.fromSupplier(() -> lists.get(organisation));
  }

  @Override
  public Mono<Void> keep(Affiliation affiliation) {
    return Mono.fromRunnable(() -> lists.put(affiliation.organisation(), affiliation));
  }

  @Override
  public Mono<Void> drop(String organisation) {
    return Mono.fromRunnable(() -> lists.remove(organisation));
  }
}

package nl.leerroute.catalogue.finding;

import nl.leerroute.catalogue.taxonomy.Concepts;
import reactor.core.publisher.Mono;

/** Makes every stored concept findable: when the service starts and when a release is complete. */
public final class RefreshingNames {

  private final Concepts concepts;
  private final Names names;

  public RefreshingNames(Concepts concepts, Names names) {
    this.concepts = concepts;
    this.names = names;
  }

  public Mono<Void> refresh() {
    return concepts.all().collectList().flatMap(names::replace);
  }
}

package nl.leerroute.catalogue.http;

import nl.leerroute.catalogue.offer.Provider;
import nl.leerroute.catalogue.provider.KeepingProviders;
import nl.leerroute.platform.security.Caller;
import reactor.core.publisher.Mono;

/** The provider for whom a caller delivers, as its offers name it. */
final class NamedProvider {

  private final OwnProvider own;
  private final KeepingProviders providers;

  NamedProvider(OwnProvider own, KeepingProviders providers) {
    this.own = own;
    this.providers = providers;
  }

  /** Under the id it goes on as; one that was never heard of is named by its id. */
  Mono<Provider> asked(String id, Caller caller) {
    return own.asked(id, caller)
        .flatMap(
            asked ->
                providers
                    .answering(asked)
                    .map(known -> new Provider(known.id().value(), known.details().name()))
                    .defaultIfEmpty(new Provider(asked.value(), asked.value())));
  }
}

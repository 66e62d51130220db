package nl.leerroute.catalogue.http;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.catalogue.provider.Provider;
import nl.leerroute.catalogue.provider.ProviderId;
import nl.leerroute.catalogue.provider.Providers;
import nl.leerroute.catalogue.provider.Standings;
import nl.leerroute.platform.security.Caller;
import nl.leerroute.platform.security.Role;
import reactor.core.publisher.Mono;

/** For which providers a caller may speak: the operator for all, a provider for what it is now. */
final class OwnProvider {

  private final Providers providers;

  OwnProvider(Providers providers) {
    this.providers = providers;
  }

  /** The provider asked for; empty when it is not for this caller. */
  Mono<ProviderId> asked(String id, Caller caller) {
    return Mono.justOrEmpty(ProviderId.read(id)).filterWhen(asked -> isOf(asked, caller));
  }

  /** Whether the caller speaks for this provider, under its old name or its new one. */
  Mono<Boolean> isOf(ProviderId id, Caller caller) {
    if (caller.is(Role.OPERATOR)) {
      return Mono.just(true);
    }
    Optional<ProviderId> organisation =
        caller.organisation().filter(_ -> caller.is(Role.PROVIDER)).flatMap(ProviderId::read);
    return organisation.isEmpty()
        ? Mono.just(false)
        : providers
            .standings(new HashSet<>(List.of(id, organisation.get())))
            .map(known -> now(known, id).equals(now(known, organisation.get())));
  }

  private static ProviderId now(Standings known, ProviderId id) {
    return known.giver(id).map(Provider::id).orElse(id);
  }

  /** The provider and all that go on as it does. */
  Mono<Set<ProviderId>> family(ProviderId id) {
    return providers
        .all()
        .collectList()
        .map(Standings::of)
        .map(known -> known.family(now(known, id)));
  }
}

package nl.leerroute.catalogue.importing;

import java.util.Optional;
import nl.leerroute.catalogue.offer.Provider;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's system, or somebody's files, that offers come from.
 *
 * @param name how people know it; an offer carries the name of its source
 * @param provider whose offers it delivers, and no others; absent: the operator's, whose records
 *     name their own providers
 */
public record Source(SourceId id, String name, @Nullable Provider provider) {

  public Optional<Provider> owner() {
    return Optional.ofNullable(provider);
  }

  /** Whether both may deliver offers of one provider. */
  boolean sharesProvidersWith(Source other) {
    return owner().isEmpty()
        || other.owner().isEmpty()
        || owner().map(Provider::id).equals(other.owner().map(Provider::id));
  }

  boolean mayDeliverFor(String providerId) {
    return owner().filter(own -> !own.id().equals(providerId)).isEmpty();
  }
}

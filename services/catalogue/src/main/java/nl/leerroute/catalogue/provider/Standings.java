package nl.leerroute.catalogue.provider;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who really gives an offer, and whether it may be shown: mergers are followed. */
public final class Standings {

  private final Map<ProviderId, Provider> known;

  private Standings(Map<ProviderId, Provider> known) {
    this.known = known;
  }

  /**
   * @param providers those asked for, and those into which they were merged
   */
  public static Standings of(Collection<Provider> providers) {
    return new Standings(
        providers.stream()
            .collect(Collectors.toMap(Provider::id, Function.identity(), (one, _) -> one)));
  }

  /** The provider as whom this one goes on; empty when it is unknown. */
  public Optional<Provider> giver(ProviderId id) {
    Set<ProviderId> passed = new HashSet<>();
    Optional<Provider> giver = Optional.ofNullable(known.get(id));
    while (giver.flatMap(Provider::mergedInto).isPresent()) {
      giver =
          giver
              .filter(provider -> passed.add(provider.id()))
              .flatMap(Provider::mergedInto)
              .flatMap(into -> Optional.ofNullable(known.get(into)));
    }
    return giver;
  }

  /** The provider under whose name its offers are shown; empty when they are not. */
  public Optional<Provider> shown(ProviderId id) {
    return giver(id).filter(Provider::isListed);
  }

  /** This provider and all that were merged into it, as far as they are known here. */
  public Set<ProviderId> family(ProviderId id) {
    return known.keySet().stream()
        .filter(member -> giver(member).filter(giver -> giver.id().equals(id)).isPresent())
        .collect(Collectors.toUnmodifiableSet());
  }
}

package nl.leerroute.catalogue.offer;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who can take part and what helps them.
 *
 * @param purpose absent: not said
 * @param groups for whom it was made; empty: not said
 * @param support empty: not said
 * @param deliveryArea whose residents may take part; empty: everybody
 */
public record Audience(
    @Nullable Purpose purpose,
    Set<TargetGroup> groups,
    Set<Support> support,
    Set<Area> deliveryArea) {

  public Audience {
    groups = Set.copyOf(groups);
    support = Set.copyOf(support);
    deliveryArea = Set.copyOf(deliveryArea);
  }
}

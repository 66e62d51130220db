package nl.leerroute.gateway.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a provider proposes to a group.
 *
 * @param provider its name
 * @param priceCents for one person
 * @param start empty: to be agreed
 * @param text empty: none
 * @param firms that showed themselves to the provider; for a firm only itself
 */
public record Proposal(
    String id,
    String provider,
    String region,
    String skill,
    long priceCents,
    Optional<LocalDate> start,
    String text,
    List<Shown> firms) {

  /** A firm as it showed itself. */
  public record Shown(String name, String reachedAt) {}

  public boolean isFor(GroupRequest group) {
    return region.equals(group.region()) && skill.equals(group.skill());
  }
}

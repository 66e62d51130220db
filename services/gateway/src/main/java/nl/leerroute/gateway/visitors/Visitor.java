package nl.leerroute.gateway.visitors;

import java.util.Optional;

/**
 * Whoever is asking for a page.
 *
 * @param profile the profile that belongs to this session; absent: nothing was answered yet
 * @param account absent: not logged in, which is enough for everything but an organisation's pages
 */
public record Visitor(Optional<ProfileId> profile, Optional<Account> account) {

  public static final Visitor UNKNOWN = new Visitor(Optional.empty(), Optional.empty());

  public static Visitor with(ProfileId profile) {
    return new Visitor(Optional.of(profile), Optional.empty());
  }

  public boolean is(Capacity capacity) {
    return account.filter(known -> known.capacities().contains(capacity)).isPresent();
  }
}

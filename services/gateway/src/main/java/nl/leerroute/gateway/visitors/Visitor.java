package nl.leerroute.gateway.visitors;

import java.util.Optional;

/**
 * Whoever is asking for a page.
 *
 * @param profile the profile that belongs to this session; absent: nothing was answered yet
 * @param account absent: not logged in, which is enough for everything but an organisation's pages
 * @param ownFirm the firm about which something was told in this session without an account
 */
public record Visitor(
    Optional<ProfileId> profile, Optional<Account> account, Optional<FirmId> ownFirm) {

  public static final Visitor UNKNOWN = new Visitor(Optional.empty(), Optional.empty());

  public Visitor(Optional<ProfileId> profile, Optional<Account> account) {
    this(profile, account, Optional.empty());
  }

  public static Visitor with(ProfileId profile) {
    return new Visitor(Optional.of(profile), Optional.empty());
  }

  public boolean is(Capacity capacity) {
    return account.filter(known -> known.capacities().contains(capacity)).isPresent();
  }

  /** The firm that the visitor acts for: of an employer's account its organisation. */
  public Optional<FirmId> firm() {
    return account
        .filter(_ -> is(Capacity.EMPLOYER))
        .flatMap(Account::organisation)
        .map(FirmId::new)
        .or(() -> ownFirm);
  }

  /** As before logging in. */
  public Visitor withoutAccount() {
    return new Visitor(profile, Optional.empty(), ownFirm);
  }

  /** As who speaks for that firm only, whatever else the account may do. */
  public Visitor forFirm() {
    return is(Capacity.EMPLOYER) ? this : withoutAccount();
  }
}

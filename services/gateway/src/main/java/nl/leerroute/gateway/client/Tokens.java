package nl.leerroute.gateway.client;

import java.util.EnumSet;
import java.util.Set;
import nl.leerroute.gateway.visitors.Account;
import nl.leerroute.gateway.visitors.Capacity;
import nl.leerroute.gateway.visitors.FirmId;
import nl.leerroute.gateway.visitors.ProfileId;
import nl.leerroute.gateway.visitors.Visitor;
import nl.leerroute.platform.security.Caller;
import nl.leerroute.platform.security.InternalTokens;
import nl.leerroute.platform.security.Role;

/** Says to the services who is asking. */
final class Tokens {

  private static final String PURPOSE = "own-pages";

  private final InternalTokens tokens;

  Tokens(InternalTokens tokens) {
    this.tokens = tokens;
  }

  String of(Visitor visitor) {
    return tokens.issue(caller(visitor));
  }

  private static Caller caller(Visitor visitor) {
    return new Caller(
        visitor
            .account()
            .map(Account::subject)
            .or(() -> visitor.profile().map(ProfileId::value))
            .orElse("visitor"),
        roles(visitor),
        visitor.profile().map(ProfileId::value),
        visitor
            .account()
            .flatMap(Account::organisation)
            .or(() -> visitor.ownFirm().map(FirmId::value)),
        PURPOSE);
  }

  /** Everybody is a visitor of the own profile, whatever else. */
  private static Set<Role> roles(Visitor visitor) {
    Set<Role> roles = EnumSet.of(Role.VISITOR);
    visitor.account().stream()
        .flatMap(account -> account.capacities().stream())
        .map(Tokens::role)
        .forEach(roles::add);
    return roles;
  }

  private static Role role(Capacity capacity) {
    return switch (capacity) {
      case WORKER -> Role.WORKER;
      case EMPLOYER -> Role.EMPLOYER;
      case FUND_OFFICER -> Role.FUND_OFFICER;
      case PROVIDER -> Role.PROVIDER;
      case ADVISER -> Role.ADVISER;
      case ANALYST -> Role.ANALYST;
      case OPERATOR -> Role.OPERATOR;
    };
  }
}

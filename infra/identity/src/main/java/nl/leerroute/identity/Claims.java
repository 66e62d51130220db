package nl.leerroute.identity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** What tokens say about their holder, in the words that the services read. */
final class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {

  /** In access tokens only: services take no others. An ID token is for the client that asked. */
  static final String SERVICES = "urn:leerroute:services";

  static final String ROLES = "roles";
  static final String ORGANISATION = "organisation";

  @Override
  public void customize(JwtEncodingContext context) {
    if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
      context.getClaims().audience(List.of(SERVICES));
    }
    Authentication holder = context.getPrincipal();
    if (holder != null && holder.getPrincipal() instanceof Login login) {
      describe(login.account(), context.getClaims());
    } else {
      describeProgram(context);
    }
  }

  private static void describe(Account account, JwtClaimsSet.Builder claims) {
    claims
        .claim(StandardClaimNames.NAME, account.fullName())
        .claim(StandardClaimNames.PREFERRED_USERNAME, account.name())
        .claim(ROLES, List.of(account.role().name()));
    account.organisation().ifPresent(id -> claims.claim(ORGANISATION, id));
  }

  private static void describeProgram(JwtEncodingContext context) {
    ClientSettings program = context.getRegisteredClient().getClientSettings();
    @Nullable Set<Role> roles = program.getSetting(Clients.ROLES);
    if (roles != null) {
      context.getClaims().claim(ROLES, roles.stream().map(Role::name).sorted().toList());
    }
    @Nullable String organisation = program.getSetting(Clients.ORGANISATION);
    if (organisation != null) {
      context.getClaims().claim(ORGANISATION, organisation);
    }
  }
}

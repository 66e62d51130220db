package nl.leerroute.gateway.http;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.ReactiveOAuth2UserService;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import reactor.core.publisher.Mono;

/** Keeps of somebody who logs in only what pages need, so that sessions stay small and plain. */
final class LeanUsers implements ReactiveOAuth2UserService<OidcUserRequest, OidcUser> {

  static final String ROLES = "roles";
  static final String NAME = "name";
  static final String ORGANISATION = "organisation";

  private static final String SUBJECT = "sub";

  @Override
  public Mono<OidcUser> loadUser(OidcUserRequest request) {
    return Mono.just(lean(request.getIdToken()));
  }

  /** The token itself stays: logging out at the identity server asks for it. */
  private static OidcUser lean(OidcIdToken full) {
    Map<String, Object> claims = new HashMap<>();
    claims.put(SUBJECT, full.getSubject());
    for (String name : List.of(NAME, ORGANISATION)) {
      if (full.getClaim(name) instanceof String value) {
        claims.put(name, value);
      }
    }
    if (full.getClaim(ROLES) instanceof Collection<?> roles) {
      claims.put(ROLES, String.join(" ", roles.stream().map(Object::toString).toList()));
    }
    return new DefaultOidcUser(
        AuthorityUtils.NO_AUTHORITIES,
        new OidcIdToken(full.getTokenValue(), full.getIssuedAt(), full.getExpiresAt(), claims));
  }
}

package nl.leerroute.gateway.http;

import java.net.URI;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.server.logout.OidcClientInitiatedServerLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/**
 * Ends the session here and at the identity server: on a shared computer the next person is nobody.
 *
 * <p>With the identity server down it ends here only.
 */
final class Leaving implements ServerLogoutSuccessHandler {

  private static final URI LEFT = URI.create("/uitgelogd");

  private final DefaultServerRedirectStrategy redirects = new DefaultServerRedirectStrategy();
  private final OidcClientInitiatedServerLogoutSuccessHandler atIdentity;

  Leaving(ReactiveClientRegistrationRepository identityServer) {
    atIdentity = new OidcClientInitiatedServerLogoutSuccessHandler(identityServer);
    atIdentity.setPostLogoutRedirectUri("{baseUrl}/");
    atIdentity.setLogoutSuccessUrl(LEFT);
  }

  @Override
  public Mono<Void> onLogoutSuccess(WebFilterExchange filter, Authentication who) {
    return filter
        .getExchange()
        .getSession()
        .flatMap(WebSession::invalidate)
        .then(Mono.defer(() -> atIdentity.onLogoutSuccess(filter, who)))
        .onErrorResume(_ -> redirects.sendRedirect(filter.getExchange(), LEFT));
  }
}

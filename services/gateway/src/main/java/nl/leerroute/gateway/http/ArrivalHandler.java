package nl.leerroute.gateway.http;

import java.net.URI;
import nl.leerroute.gateway.firms.TakingFirmAlong;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Arriving;
import nl.leerroute.gateway.visitors.Arriving.Arrival;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationSuccessHandler;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Sends people on who logged in, or who could not. */
final class ArrivalHandler implements ServerAuthenticationSuccessHandler {

  private static final URI OVERVIEW = URI.create(RolePages.OVERVIEW);
  private static final URI WHICH = URI.create(WhichAnswersPages.PATH);

  private final DefaultServerRedirectStrategy redirects = new DefaultServerRedirectStrategy();
  private final Arriving arriving;
  private final TakingFirmAlong along;

  ArrivalHandler(Arriving arriving, TakingFirmAlong along) {
    this.arriving = arriving;
    this.along = along;
  }

  @Override
  public Mono<Void> onAuthenticationSuccess(
      WebFilterExchange filter, Authentication authentication) {
    ServerWebExchange exchange = filter.getExchange();
    return exchange
        .getSession()
        .flatMap(
            session ->
                arriving
                    .arrive(Visits.of(session, authentication))
                    .map(
                        arrival ->
                            switch (arrival) {
                              case Arrival.Same() ->
                                  Visits.heading(session).map(URI::create).orElse(OVERVIEW);
                              case Arrival.Earlier(var profile) -> {
                                Visits.take(session, profile);
                                yield OVERVIEW;
                              }
                              case Arrival.Two(var earlier) -> {
                                Visits.earlier(session, earlier);
                                yield WHICH;
                              }
                            }))
        .flatMap(
            target ->
                withFirm(exchange, authentication).then(redirects.sendRedirect(exchange, target)));
  }

  /** Logging in never fails for it: what did not come along is asked for on the firm's page. */
  private Mono<Void> withFirm(ServerWebExchange exchange, Authentication authentication) {
    return exchange
        .getSession()
        .filter(session -> TakingFirmAlong.isAsked(Visits.of(session, authentication)))
        .flatMap(
            session ->
                along
                    .arrive(Visits.of(session, authentication))
                    .onErrorReturn(PartnerDown.class, false)
                    .filter(came -> came)
                    .doOnNext(_ -> Visits.forgetFirm(session)))
        .then();
  }

  /** The identity server is down, or somebody changed their mind there. */
  Mono<Void> failed(WebFilterExchange filter, AuthenticationException failure) {
    return Mono.error(
        new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "login failed", failure));
  }
}

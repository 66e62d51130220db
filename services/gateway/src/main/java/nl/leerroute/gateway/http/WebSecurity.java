package nl.leerroute.gateway.http;

import java.net.URI;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationEntryPoint;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who may ask for which page; what is not listed does not exist. */
final class WebSecurity {

  static final String LOGIN = "/oauth2/authorization/leerroute";

  private static final String[] FOR_EVERYBODY = {
    "/",
    "/privacy",
    "/advies",
    Way.OTHER_FIRST,
    "/taal/*",
    "/aanbod/**",
    "/regelingen/**",
    "/regio",
    "/bewijs",
    "/mijn/**",
    "/bedrijf/**",
    "/verwijderd",
    "/uitgelogd",
    "/api/v1/profile",
    "/api/v1/routes",
    "/api/v1/openapi.json",
    "/statisch/**",
    "/webjars/**"
  };

  /** Pages of an organisation: whoever comes there without an account is asked to log in. */
  private static final String[] FOR_ACCOUNTS = {
    RolePages.OVERVIEW, "/aanbieder/**", "/werkgever/**", "/fonds/**", "/adviseur/**", "/beheer/**"
  };

  private final URI issuer;
  private final ArrivalHandler arrival;
  private final Leaving leaving;

  WebSecurity(URI issuer, ArrivalHandler arrival, Leaving leaving) {
    this.issuer = issuer;
    this.arrival = arrival;
    this.leaving = leaving;
  }

  SecurityWebFilterChain chain(ServerHttpSecurity http) {
    return http.authorizeExchange(
            paths ->
                paths
                    .pathMatchers(HttpMethod.GET, FOR_EVERYBODY)
                    .permitAll()
                    .pathMatchers(HttpMethod.HEAD, FOR_EVERYBODY)
                    .permitAll()
                    .pathMatchers(HttpMethod.POST, "/mijn/**", "/bedrijf/**")
                    .permitAll()
                    .pathMatchers(HttpMethod.GET, FOR_ACCOUNTS)
                    .authenticated()
                    .pathMatchers(
                        HttpMethod.POST,
                        "/aanbieder/**",
                        "/werkgever/**",
                        "/fonds/**",
                        "/adviseur/**",
                        "/beheer/**")
                    .authenticated()
                    .anyExchange()
                    .denyAll())
        .oauth2Login(
            login ->
                login
                    .authenticationSuccessHandler(arrival)
                    .authenticationFailureHandler(arrival::failed))
        .logout(logout -> logout.logoutUrl("/uitloggen").logoutSuccessHandler(leaving))
        .exceptionHandling(
            handling ->
                handling.authenticationEntryPoint(entry()).accessDeniedHandler(WebSecurity::denied))
        .csrf(
            csrf ->
                csrf.csrfTokenRequestHandler(new FormTokens())
                    .accessDeniedHandler(WebSecurity::denied))
        .headers(this::headers)
        .build();
  }

  /**
   * Gets the page that says it in plain words: of what was sent often that somebody was away for
   * too long; what is looked at and not open to anybody is not there.
   */
  private static Mono<Void> denied(ServerWebExchange exchange, AccessDeniedException denied) {
    HttpMethod method = exchange.getRequest().getMethod();
    boolean looks = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    return Mono.error(
        new ResponseStatusException(
            looks ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN, denied.getMessage(), denied));
  }

  /** Somebody without account is asked to log in where that helps; elsewhere there is no page. */
  private static ServerAuthenticationEntryPoint entry() {
    var login = new RedirectServerAuthenticationEntryPoint(LOGIN);
    var pages = ServerWebExchangeMatchers.pathMatchers(HttpMethod.GET, FOR_ACCOUNTS);
    return (exchange, denied) ->
        pages
            .matches(exchange)
            .flatMap(
                match ->
                    match.isMatch()
                        ? login.commence(exchange, denied)
                        : Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }

  private void headers(ServerHttpSecurity.HeaderSpec headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy()))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicy(
            policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
        .crossOriginOpenerPolicy(
            policy ->
                policy.policy(
                    org.springframework.security.web.server.header
                        .CrossOriginOpenerPolicyServerHttpHeadersWriter.CrossOriginOpenerPolicy
                        .SAME_ORIGIN));
  }

  /** Logging out ends at the identity server, which a browser counts as the form's target. */
  private String contentPolicy() {
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self' " + issuer.getScheme() + "://" + issuer.getAuthority(),
        "base-uri 'none'",
        "frame-ancestors 'none'");
  }
}

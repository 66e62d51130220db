package nl.leerroute.platform.security;

import nl.leerroute.platform.http.ProblemAnswers;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.FormLoginSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HttpBasicSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;

/** Every call brings its token, nothing is remembered of it, and a "no" is a problem detail. */
record TokenAccess(TrustedIssuers issuers, ProblemAnswers problems) {

  SecurityWebFilterChain chain(ServerHttpSecurity http) {
    ServerAuthenticationEntryPoint notSignedIn =
        (exchange, failure) -> problems.write(exchange, HttpStatus.UNAUTHORIZED, "not-signed-in");
    ServerAccessDeniedHandler notAllowed =
        (exchange, failure) -> problems.write(exchange, HttpStatus.FORBIDDEN, "not-allowed");
    return http.oauth2ResourceServer(
            server ->
                server
                    .authenticationManagerResolver(issuers.resolver())
                    .authenticationEntryPoint(notSignedIn)
                    .accessDeniedHandler(notAllowed))
        .exceptionHandling(
            handling ->
                handling.authenticationEntryPoint(notSignedIn).accessDeniedHandler(notAllowed))
        .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
        .csrf(CsrfSpec::disable)
        .httpBasic(HttpBasicSpec::disable)
        .formLogin(FormLoginSpec::disable)
        .logout(LogoutSpec::disable)
        .build();
  }
}

package nl.leerroute.platform.security;

import nl.leerroute.platform.http.ProblemAnswers;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;

/** Health and figures are for everybody, what operates a service is for operators. */
@AutoConfiguration(
    after = SecurityAutoConfiguration.class,
    before = ReactiveWebSecurityAutoConfiguration.class)
class OperatorAutoConfiguration {

  /** Comes before the rules of a service, whatever these are. */
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  SecurityWebFilterChain accessOfOperators(
      ServerHttpSecurity http, TrustedIssuers issuers, ProblemAnswers problems) {
    return new TokenAccess(issuers, problems)
        .chain(
            http.securityMatcher(ServerWebExchangeMatchers.pathMatchers("/actuator/**"))
                .authorizeExchange(
                    exchanges ->
                        exchanges
                            .pathMatchers("/actuator/health/**", "/actuator/prometheus")
                            .permitAll()
                            .anyExchange()
                            .hasAuthority(Role.OPERATOR.name())));
  }
}

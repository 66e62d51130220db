package nl.leerroute.platform.security;

import java.nio.file.Path;
import java.time.Clock;
import nl.leerroute.platform.http.HttpAutoConfiguration;
import nl.leerroute.platform.http.ProblemAnswers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/** Only callers with a token of a trusted issuer, and only for what the access rules list. */
@AutoConfiguration(
    after = HttpAutoConfiguration.class,
    before = ReactiveWebSecurityAutoConfiguration.class)
@EnableWebFluxSecurity
class SecurityAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  AccessRules accessRules() {
    return AccessRules.deny();
  }

  @Bean
  TrustedIssuers trustedIssuers(
      @Value("${leerroute.identity.issuer}") String identity,
      @Value("${leerroute.tokens.verification-keys}") String verificationKeys) {
    return new TrustedIssuers(identity, KeyFiles.publicKeys(Path.of(verificationKeys)));
  }

  @Bean
  @ConditionalOnProperty("leerroute.tokens.signing-key")
  InternalTokens internalTokens(
      @Value("${leerroute.tokens.signing-key}") String signingKey, Clock clock) {
    return new InternalTokens(KeyFiles.privateKey(Path.of(signingKey)), clock);
  }

  @Bean
  @ConditionalOnMissingBean
  SecurityWebFilterChain accessOfServices(
      ServerHttpSecurity http, AccessRules rules, TrustedIssuers issuers, ProblemAnswers problems) {
    return new TokenAccess(issuers, problems)
        .chain(http.authorizeExchange(exchanges -> apply(rules, exchanges)));
  }

  private static void apply(AccessRules rules, AuthorizeExchangeSpec exchanges) {
    for (AccessRules.Rule rule : rules.rules()) {
      exchanges
          .pathMatchers(rule.method(), rule.pathPattern())
          .hasAnyAuthority(rule.roles().stream().map(Role::name).toArray(String[]::new));
    }
    exchanges.anyExchange().denyAll();
  }

  @Bean
  WebFluxConfigurer callerInControllers() {
    return new WebFluxConfigurer() {
      @Override
      public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
        resolvers.addCustomResolver(new CallerArgument());
      }
    };
  }
}

package nl.leerroute.platform.security;

import com.nimbusds.jose.jwk.JWKSet;
import java.util.List;
import java.util.Map;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtIssuerReactiveAuthenticationManagerResolver;
import org.springframework.security.oauth2.server.resource.authentication.JwtReactiveAuthenticationManager;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The two issuers whose tokens count: the identity server, and the gateway of Leerroute.
 *
 * <p>Of what they issue only tokens meant for services count: not, for instance, the ID token with
 * which somebody was logged in at the gateway.
 */
final class TrustedIssuers {

  private static final OAuth2TokenValidator<Jwt> MEANT_FOR_SERVICES =
      new JwtClaimValidator<List<String>>(
          JwtClaimNames.AUD,
          audience -> audience != null && audience.contains(Claims.AUDIENCE_OF_SERVICES));

  private final Map<String, ReactiveAuthenticationManager> managers;

  TrustedIssuers(String identity, JWKSet gatewayKeys) {
    this.managers =
        Map.of(
            identity,
            manager(new SupplierReactiveJwtDecoder(() -> identityTokens(identity))),
            InternalTokens.ISSUER,
            manager(gatewayTokens(gatewayKeys)));
  }

  JwtIssuerReactiveAuthenticationManagerResolver resolver() {
    return new JwtIssuerReactiveAuthenticationManagerResolver(
        issuer -> Mono.justOrEmpty(managers.get(issuer)));
  }

  private static ReactiveAuthenticationManager manager(ReactiveJwtDecoder decoder) {
    JwtReactiveAuthenticationManager manager = new JwtReactiveAuthenticationManager(decoder);
    manager.setJwtAuthenticationConverter(Callers::authenticated);
    return manager;
  }

  /** Asks the identity server for its keys when its first token comes, so it may start later. */
  private static ReactiveJwtDecoder identityTokens(String issuer) {
    NimbusReactiveJwtDecoder decoder = NimbusReactiveJwtDecoder.withIssuerLocation(issuer).build();
    decoder.setJwtValidator(meantForServices(issuer));
    return decoder;
  }

  private static ReactiveJwtDecoder gatewayTokens(JWKSet keys) {
    NimbusReactiveJwtDecoder decoder =
        NimbusReactiveJwtDecoder.withJwkSource(token -> Flux.fromIterable(keys.getKeys()))
            .jwsAlgorithm(SignatureAlgorithm.ES256)
            .build();
    decoder.setJwtValidator(meantForServices(InternalTokens.ISSUER));
    return decoder;
  }

  private static OAuth2TokenValidator<Jwt> meantForServices(String issuer) {
    return JwtValidators.createDefaultWithValidators(
        List.of(new JwtIssuerValidator(issuer), MEANT_FOR_SERVICES));
  }
}

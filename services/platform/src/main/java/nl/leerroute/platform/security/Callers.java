package nl.leerroute.platform.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import reactor.core.publisher.Mono;

/** Reads a caller out of a token that was found good. */
final class Callers {

  private Callers() {}

  static Caller of(Jwt token) {
    boolean internal = InternalTokens.ISSUER.equals(token.getClaimAsString("iss"));
    return new Caller(
        Optional.ofNullable(token.getSubject()).orElse(""),
        roles(token),
        // Whoever may act for a profile is decided by the gateway alone.
        claim(token, Claims.PROFILE).filter(profile -> internal),
        claim(token, Claims.ORGANISATION),
        claim(token, Claims.PURPOSE).orElse(""));
  }

  static Mono<AbstractAuthenticationToken> authenticated(Jwt token) {
    Collection<GrantedAuthority> authorities =
        roles(token).stream().<GrantedAuthority>map(Callers::authority).toList();
    return Mono.just(new JwtAuthenticationToken(token, authorities));
  }

  static SimpleGrantedAuthority authority(Role role) {
    return new SimpleGrantedAuthority(role.name());
  }

  private static Set<Role> roles(Jwt token) {
    List<String> claimed =
        Optional.ofNullable(token.getClaimAsStringList(Claims.ROLES)).orElse(List.of());
    return Arrays.stream(Role.values())
        .filter(role -> claimed.contains(role.name()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<String> claim(Jwt token, String name) {
    return Optional.ofNullable(token.getClaimAsString(name));
  }
}

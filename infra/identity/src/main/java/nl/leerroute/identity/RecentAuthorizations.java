package nl.leerroute.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Remembers the newest authorizations only, so that a server that runs for months stays small.
 *
 * <p>Who is forgotten keeps working: tokens are proved by their signature, not looked up here.
 */
final class RecentAuthorizations implements OAuth2AuthorizationService {

  private final OAuth2AuthorizationService kept = new InMemoryOAuth2AuthorizationService();
  private final Map<String, OAuth2Authorization> byAge = new LinkedHashMap<>();
  private final int most;

  RecentAuthorizations(int most) {
    this.most = most;
  }

  @Override
  public synchronized void save(OAuth2Authorization authorization) {
    kept.save(authorization);
    byAge.put(authorization.getId(), authorization);
    if (byAge.size() > most) {
      remove(byAge.values().iterator().next());
    }
  }

  @Override
  public synchronized void remove(OAuth2Authorization authorization) {
    kept.remove(authorization);
    byAge.remove(authorization.getId());
  }

  @Override
  public @Nullable OAuth2Authorization findById(String id) {
    return kept.findById(id);
  }

  @Override
  public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
    return kept.findByToken(token, type);
  }
}

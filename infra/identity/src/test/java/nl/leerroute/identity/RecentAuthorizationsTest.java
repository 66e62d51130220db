package nl.leerroute.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** The server's memory of who logged in has an end. */
class RecentAuthorizationsTest {

  private static final RegisteredClient CLIENT =
      RegisteredClient.withId("client")
          .clientId("client")
          .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
          .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
          .build();

  private final RecentAuthorizations recent = new RecentAuthorizations(3);

  @Test
  void theNewestAreRemembered() {
    for (int number = 1; number <= 5; number++) {
      recent.save(authorization("number-" + number));
    }

    assertThat(recent.findById("number-2")).isNull();
    assertThat(recent.findById("number-3")).isNotNull();
    assertThat(recent.findByToken("token of number-5", OAuth2TokenType.ACCESS_TOKEN)).isNotNull();
  }

  @Test
  void oneThatIsSavedAgainCountsOnce() {
    recent.save(authorization("number-1"));
    for (int time = 0; time < 5; time++) {
      recent.save(authorization("number-2"));
    }

    assertThat(recent.findById("number-1")).isNotNull();
  }

  private static OAuth2Authorization authorization(String id) {
    Instant now = Instant.parse("2026-01-01T00:00:00Z");
    return OAuth2Authorization.withRegisteredClient(CLIENT)
        .id(id)
        .principalName("somebody")
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .accessToken(
            new OAuth2AccessToken(TokenType.BEARER, "token of " + id, now, now.plusSeconds(60)))
        .build();
  }
}

package nl.leerroute.identity;

import java.time.Duration;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The programs that may ask for tokens. */
final class Clients {

  static final String GATEWAY = "leerroute-gateway";
  static final String OPERATOR = "leerroute-operator";
  static final String EXAMPLE_FUND = "leerroute-voorbeeldfonds";

  /** Name of the client setting that holds the roles a program has by itself. */
  static final String ROLES = "leerroute.roles";

  /** Name of the client setting that holds whose data a program may change. */
  static final String ORGANISATION = "leerroute.organisation";

  private static final String FUND = "voorbeeldfonds-zorg";

  private static final TokenSettings QUARTER_OF_AN_HOUR =
      TokenSettings.builder().accessTokenTimeToLive(Duration.ofMinutes(15)).build();

  private Clients() {}

  /** People log in through it; it proves itself with a secret and, per login, a code verifier. */
  static RegisteredClient gateway(Settings settings, PasswordEncoder encoder) {
    String url = settings.gatewayUrl();
    return client(GATEWAY, encoder.encode(settings.gatewaySecret()))
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri(url + "/login/oauth2/code/leerroute")
        .postLogoutRedirectUri(url)
        .postLogoutRedirectUri(url + "/")
        .scope(OidcScopes.OPENID)
        .scope(OidcScopes.PROFILE)
        .clientSettings(ClientSettings.builder().requireProofKey(true).build())
        .build();
  }

  /** Loads and maintains data; there is no person behind it. */
  static RegisteredClient operator(Settings settings, PasswordEncoder encoder) {
    return client(OPERATOR, encoder.encode(settings.operatorSecret()))
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .clientSettings(ClientSettings.builder().setting(ROLES, Set.of(Role.OPERATOR)).build())
        .build();
  }

  /** Does by program what an officer of the invented fund does; the operator runs it. */
  static RegisteredClient exampleFund(Settings settings, PasswordEncoder encoder) {
    return client(EXAMPLE_FUND, encoder.encode(settings.operatorSecret()))
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .clientSettings(
            ClientSettings.builder()
                .setting(ROLES, Set.of(Role.FUND_OFFICER))
                .setting(ORGANISATION, FUND)
                .build())
        .build();
  }

  private static RegisteredClient.Builder client(String id, String encodedSecret) {
    return RegisteredClient.withId(id)
        .clientId(id)
        .clientSecret(encodedSecret)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
        .tokenSettings(QUARTER_OF_AN_HOUR);
  }
}

package nl.leerroute.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The client that people log in through, as the protocol describes it. */
final class Gateway {

  static final String VERIFIER = "a-code-verifier-of-at-least-forty-three-characters";
  private static final JsonMapper JSON = new JsonMapper();

  private final RunningIdentity identity;

  Gateway(RunningIdentity identity) {
    this.identity = identity;
  }

  /**
   * Where a browser is sent to log in; changes replace or, with an empty value, drop parameters.
   */
  URI loginAddress(Map<String, String> changes) throws Exception {
    Map<String, String> parameters =
        new HashMap<>(
            Map.of(
                "response_type", "code",
                "client_id", "leerroute-gateway",
                "scope", "openid profile",
                "state", "a-state",
                "nonce", "a-nonce",
                "redirect_uri", RunningIdentity.CALLBACK,
                "code_challenge", challenge(),
                "code_challenge_method", "S256"));
    parameters.putAll(changes);
    parameters.values().removeIf(String::isEmpty);
    return identity.at("/oauth2/authorize?" + Browser.encoded(parameters));
  }

  /** The code in the address that the browser was sent back with. */
  static String codeIn(String callback) {
    assertThat(callback).startsWith(RunningIdentity.CALLBACK + "?");
    var parameters = UriComponentsBuilder.fromUriString(callback).build().getQueryParams();
    assertThat(parameters.getFirst("state")).isEqualTo("a-state");
    return java.util.Objects.requireNonNull(parameters.getFirst("code"));
  }

  /** Logs somebody in and fetches the tokens. */
  JsonNode tokensOf(String name) throws Exception {
    try (Browser browser = Browser.dutch()) {
      return tokens(exchange(codeIn(logIn(browser, name)), VERIFIER));
    }
  }

  /** The address at which the browser leaves for the gateway. */
  String logIn(Browser browser, String name) throws Exception {
    HttpResponse<String> authorize = browser.open(loginAddress(Map.of()));
    HttpResponse<String> form = browser.open(identity.at(location(authorize)));
    HttpResponse<String> sent =
        browser.logIn(identity.at("/login"), form.body(), name, RunningIdentity.PASSWORD);
    return location(browser.open(identity.at(location(sent))));
  }

  HttpResponse<String> exchange(String code, String verifier) throws Exception {
    return exchange(code, verifier, RunningIdentity.GATEWAY_SECRET);
  }

  HttpResponse<String> exchange(String code, String verifier, String secret) throws Exception {
    return askForToken(
        "leerroute-gateway",
        secret,
        Map.of(
            "grant_type",
            "authorization_code",
            "code",
            code,
            "redirect_uri",
            RunningIdentity.CALLBACK,
            "code_verifier",
            verifier));
  }

  HttpResponse<String> askForToken(String client, String secret, Map<String, String> fields)
      throws Exception {
    String credentials = Browser.encoded(client) + ":" + Browser.encoded(secret);
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
          HttpRequest.newBuilder(identity.at("/oauth2/token"))
              .timeout(Duration.ofSeconds(20))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .header(
                  "Authorization",
                  "Basic "
                      + Base64.getEncoder()
                          .encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
              .POST(BodyPublishers.ofString(Browser.encoded(fields)))
              .build(),
          BodyHandlers.ofString());
    }
  }

  static JsonNode tokens(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  /** The claims of a token, after checking its signature against the published keys. */
  JWTClaimsSet verified(String token) throws Exception {
    SignedJWT signed = SignedJWT.parse(token);
    try (Browser browser = Browser.dutch()) {
      JWKSet published = JWKSet.parse(browser.open(identity.at("/oauth2/jwks")).body());
      assertThat(published.containsNonPublicKeys()).isFalse();
      var key = published.getKeyByKeyId(signed.getHeader().getKeyID());
      assertThat(key).as("the key that signed is published").isNotNull();
      assertThat(signed.verify(new RSASSAVerifier(key.toRSAKey()))).isTrue();
    }
    return signed.getJWTClaimsSet();
  }

  static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static String challenge() throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }
}

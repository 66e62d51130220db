package nl.leerroute.gateway.partners;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An identity server at which everybody who comes is the person that the test says. */
public final class StubIdentity extends StubServer {

  private final RSAKey key = key();
  private final Map<String, String> nonces = new ConcurrentHashMap<>();
  private volatile Login next = new Login("nobody", "Niemand", "WORKER", null);

  /** Who comes back from the login page. */
  public record Login(String subject, String name, String role, @Nullable String organisation) {}

  public void nextIs(Login login) {
    next = login;
  }

  @Override
  Answer answer(Request request) {
    return switch (request.path()) {
      case "/.well-known/openid-configuration" -> Answer.ok(configuration());
      case "/authorize" -> comeBack(request.query());
      case "/token" -> Answer.ok(tokens(request.form().getOrDefault("code", "")));
      case "/keys" -> Answer.ok(JSON.readTree(new JWKSet(key.toPublicJWK()).toString()));
      default -> Answer.missing();
    };
  }

  private JsonNode configuration() {
    ObjectNode configuration = JsonNodeFactory.instance.objectNode();
    configuration
        .put("issuer", address())
        .put("authorization_endpoint", address() + "/authorize")
        .put("token_endpoint", address() + "/token")
        .put("jwks_uri", address() + "/keys");
    configuration.putArray("subject_types_supported").add("public");
    configuration.putArray("response_types_supported").add("code");
    configuration.putArray("id_token_signing_alg_values_supported").add("RS256");
    return configuration;
  }

  private Answer comeBack(Map<String, String> query) {
    String code = UUID.randomUUID().toString();
    nonces.put(code, query.getOrDefault("nonce", ""));
    return Answer.to(
        query.get("redirect_uri") + "?code=" + code + "&state=" + encoded(query.get("state")));
  }

  private JsonNode tokens(String code) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("access_token", "opaque")
        .put("token_type", "Bearer")
        .put("expires_in", 900)
        .put("scope", "openid profile")
        .put("id_token", idToken(nonces.getOrDefault(code, "")));
  }

  private String idToken(String nonce) {
    Login login = next;
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(address())
            .subject(login.subject())
            .audience("leerroute-gateway")
            .issueTime(Date.from(Instant.now()))
            .expirationTime(Date.from(Instant.now().plusSeconds(900)))
            .claim("nonce", nonce)
            .claim("name", login.name())
            .claim("roles", List.of(login.role()));
    if (login.organisation() != null) {
      claims.claim("organisation", login.organisation());
    }
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
            claims.build());
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }

  private static RSAKey key() {
    try {
      return new RSAKeyGenerator(2048).keyID("identity").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}

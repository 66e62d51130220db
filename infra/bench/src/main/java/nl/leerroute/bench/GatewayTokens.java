package nl.leerroute.bench;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Who is asking, told to the services as the gateway tells it. */
record GatewayTokens(ECKey key) {

  private static final int GOOD_FOR_SECONDS = 300;

  static GatewayTokens of(Path signingKey) throws IOException {
    try {
      return new GatewayTokens(ECKey.parse(Files.readString(signingKey)));
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  String visitor(String profile) {
    return signed(claims("visitor:" + profile, "VISITOR").claim("profile", profile));
  }

  String worker(String account) {
    return signed(claims(account, "WORKER"));
  }

  String officer(String organisation) {
    return signed(claims("officer", "FUND_OFFICER").claim("organisation", organisation));
  }

  private static JWTClaimsSet.Builder claims(String subject, String role) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer("urn:leerroute:gateway")
        .audience("urn:leerroute:services")
        .subject(subject)
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(GOOD_FOR_SECONDS)))
        .claim("roles", List.of(role))
        .claim("purpose", "measuring");
  }

  private String signed(JWTClaimsSet.Builder claims) {
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
            claims.build());
    try {
      token.sign(new ECDSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }
}

package nl.leerroute.e2e;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Tokens as the gateway gives them, with the key of the running system. */
final class GatewayTokens {

  private static final int GOOD_FOR_SECONDS = 300;

  private final ECKey key;

  GatewayTokens(RunningSystem system) throws IOException, ParseException {
    this.key = ECKey.parse(Files.readString(system.data().resolve("secrets/gateway-signing.jwk")));
  }

  String of(String subject, String role, String profile) {
    return token(subject, role, "profile", profile);
  }

  String ofOrganisation(String role, String organisation) {
    return token("somebody", role, "organisation", organisation);
  }

  private String token(String subject, String role, String claim, String whose) {
    Instant now = Instant.now();
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
            new JWTClaimsSet.Builder()
                .issuer("urn:leerroute:gateway")
                .audience("urn:leerroute:services")
                .subject(subject)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(GOOD_FOR_SECONDS)))
                .claim("roles", List.of(role))
                .claim("purpose", "planning routes")
                .claim(claim, whose)
                .build());
    try {
      token.sign(new ECDSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }
}

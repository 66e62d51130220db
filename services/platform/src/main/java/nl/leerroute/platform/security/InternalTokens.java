package nl.leerroute.platform.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** Issues the tokens with which the gateway says to the services who is asking. */
public final class InternalTokens {

  static final String ISSUER = "urn:leerroute:gateway";
  private static final Duration GOOD_FOR = Duration.ofMinutes(5);

  private final ECKey key;
  private final JWSSigner signer;
  private final Clock clock;

  InternalTokens(ECKey key, Clock clock) {
    this.key = key;
    this.clock = clock;
    try {
      this.signer = new ECDSASigner(key);
    } catch (JOSEException e) {
      throw new IllegalArgumentException("the signing key has no private part", e);
    }
  }

  /** A signed token that is good for five minutes. */
  public String issue(Caller caller) {
    SignedJWT token = new SignedJWT(header(), claims(caller, clock.instant()));
    try {
      token.sign(signer);
    } catch (JOSEException e) {
      throw new IllegalStateException("a token could not be signed", e);
    }
    return token.serialize();
  }

  private JWSHeader header() {
    return new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
  }

  private static JWTClaimsSet claims(Caller caller, Instant now) {
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .audience(Claims.AUDIENCE_OF_SERVICES)
            .subject(caller.subject())
            .jwtID(UUID.randomUUID().toString())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(GOOD_FOR)))
            .claim(Claims.ROLES, caller.roles().stream().map(Role::name).sorted().toList())
            .claim(Claims.PURPOSE, caller.purpose());
    caller.profile().ifPresent(profile -> claims.claim(Claims.PROFILE, profile));
    caller.organisation().ifPresent(name -> claims.claim(Claims.ORGANISATION, name));
    return claims.build();
  }
}

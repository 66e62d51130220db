package nl.leerroute.launcher;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.UUID;

/**
 * The key pair with which the gateway tells the services who is asking: ES256, made at the first
 * start.
 *
 * @param signing file with the private key as a JWK, for the gateway alone
 * @param verification file with the public key as a JWK set, for every service
 */
record GatewayKey(Path signing, Path verification) {

  private static final int COORDINATE_BYTES = 32;

  static GatewayKey of(DataDirectory data) {
    return at(data.secret("gateway-signing.jwk"), data.secret("gateway-verification.jwks"));
  }

  static GatewayKey at(Path signing, Path verification) {
    GatewayKey key = new GatewayKey(signing, verification);
    if (!Files.exists(key.signing) || !Files.exists(key.verification)) {
      key.make();
    }
    return key;
  }

  private void make() {
    KeyPair pair = generate();
    String open = openPart((ECPublicKey) pair.getPublic());
    String secret = coordinate(((ECPrivateKey) pair.getPrivate()).getS());
    Secrets.writeForOwnerOnly(verification, "{\"keys\":[{" + open + "}]}");
    Secrets.writeForOwnerOnly(signing, "{" + open + ",\"d\":\"" + secret + "\"}");
  }

  private static KeyPair generate() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JDK cannot make ES256 keys", e);
    }
  }

  private static String openPart(ECPublicKey key) {
    return "\"kty\":\"EC\",\"crv\":\"P-256\",\"use\":\"sig\",\"alg\":\"ES256\",\"kid\":\"%s\",\"x\":\"%s\",\"y\":\"%s\""
        .formatted(
            UUID.randomUUID(),
            coordinate(key.getW().getAffineX()),
            coordinate(key.getW().getAffineY()));
  }

  /** A number as 32 bytes, which a JWK wants with leading zeros and without a sign. */
  private static String coordinate(BigInteger number) {
    byte[] signed = number.toByteArray();
    byte[] bytes = new byte[COORDINATE_BYTES];
    int length = Math.min(signed.length, COORDINATE_BYTES);
    System.arraycopy(signed, signed.length - length, bytes, COORDINATE_BYTES - length, length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}

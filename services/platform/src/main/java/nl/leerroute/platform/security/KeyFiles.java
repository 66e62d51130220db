package nl.leerroute.platform.security;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/**
 * Reads the keys of internal tokens, which are signed with ES256, and says which file is wrong when
 * one cannot be used.
 */
final class KeyFiles {

  private KeyFiles() {}

  static JWKSet publicKeys(Path file) {
    try {
      JWKSet keys = JWKSet.parse(Files.readString(file)).toPublicJWKSet();
      if (keys.getKeys().stream().anyMatch(KeyFiles::isForInternalTokens)) {
        return keys;
      }
    } catch (IOException | ParseException e) {
      // Said below, as for a file without a key that would do.
    }
    throw new UnusableKeyFile(
        "LEERROUTE_TOKENS_VERIFICATIONKEYS", file, "a JWK set with a public P-256 key");
  }

  static ECKey privateKey(Path file) {
    try {
      ECKey key = ECKey.parse(Files.readString(file));
      if (isForInternalTokens(key) && key.isPrivate()) {
        return key;
      }
    } catch (IOException | ParseException e) {
      // Said below, as for a key that would not do.
    }
    throw new UnusableKeyFile("LEERROUTE_TOKENS_SIGNINGKEY", file, "a private P-256 key (JWK)");
  }

  private static boolean isForInternalTokens(JWK key) {
    return key instanceof ECKey curved && curved.getCurve().equals(Curve.P_256);
  }
}

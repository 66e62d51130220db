package nl.leerroute.platform.security;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/** Reads keys, and says which file is wrong when one cannot be read. */
final class KeyFiles {

  private KeyFiles() {}

  static JWKSet publicKeys(Path file) {
    try {
      return JWKSet.parse(Files.readString(file)).toPublicJWKSet();
    } catch (IOException | ParseException e) {
      throw new IllegalStateException(
          "LEERROUTE_TOKENS_VERIFICATIONKEYS: " + file + " is not a readable JWKS", e);
    }
  }

  static ECKey privateKey(Path file) {
    try {
      return ECKey.parse(Files.readString(file));
    } catch (IOException | ParseException e) {
      throw new IllegalStateException(
          "LEERROUTE_TOKENS_SIGNINGKEY: " + file + " is not a readable private EC key (JWK)", e);
    }
  }
}

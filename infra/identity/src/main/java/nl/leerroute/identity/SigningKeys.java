package nl.leerroute.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.ParseException;

/**
 * The private keys that sign tokens, kept in a file, so that tokens stay good over a restart.
 *
 * <p>RSA, because that is what OpenID Connect clients expect when nothing else is agreed.
 */
final class SigningKeys {

  private static final int BITS = 2048;

  private SigningKeys() {}

  /** Reads the file, or makes it with a new key, readable by its owner only. */
  static JWKSet in(Path file) {
    try {
      if (Files.notExists(file)) {
        write(file, new JWKSet(newKey()));
      }
      return JWKSet.load(file.toFile());
    } catch (IOException | ParseException | JOSEException e) {
      throw new IllegalStateException("No signing keys in " + file + ": " + e.getMessage(), e);
    }
  }

  private static JWK newKey() throws JOSEException {
    return new RSAKeyGenerator(BITS)
        .keyUse(KeyUse.SIGNATURE)
        .algorithm(JWSAlgorithm.RS256)
        .keyIDFromThumbprint(true)
        .generate();
  }

  /** A temporary file is its owner's alone from the start; a kill in between leaves no half key. */
  private static void write(Path file, JWKSet keys) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path whole = Files.createTempFile(folder, "signing", ".tmp");
    Files.writeString(whole, keys.toString(false));
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
  }
}

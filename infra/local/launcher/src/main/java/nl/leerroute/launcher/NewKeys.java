package nl.leerroute.launcher;

import java.nio.file.Path;

/**
 * Makes the key pair of a gateway on real servers, once: {@code NewKeys signing.jwk
 * verification.jwks}. Files that are there stay as they are.
 */
final class NewKeys {

  private static final int USAGE = 2;

  public static void main(String[] arguments) {
    if (arguments.length != 2) {
      System.err.println(
          "Say where to write the private key, for the gateway alone, and where the public one.");
      System.exit(USAGE);
    }
    GatewayKey key = GatewayKey.at(Path.of(arguments[0]), Path.of(arguments[1]));
    System.out.println("Keys: " + key.signing() + ", " + key.verification());
  }

  private NewKeys() {}
}

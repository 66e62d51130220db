package nl.leerroute.funding.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.leerroute.platform.security.Caller;

/**
 * Makes keyed hashes of accounts and employers: the same for the same one, and nobody without the
 * key can tell whose they are or try them all.
 */
final class Accounts {

  private static final String HMAC = "HmacSHA256";

  private final SecretKeySpec key;

  Accounts(String key) {
    this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HMAC);
  }

  String person(Caller caller) {
    return hash("account:" + caller.subject());
  }

  String employer(String kvk) {
    return hash("employer:" + kvk);
  }

  private String hash(String name) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + HMAC, e);
    }
  }
}

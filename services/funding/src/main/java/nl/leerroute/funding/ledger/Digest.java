package nl.leerroute.funding.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over text, as everybody can work it out again. */
public final class Digest {

  private Digest() {}

  /** In hexadecimal. */
  public static String of(String text) {
    return HexFormat.of().formatHex(bytes(text));
  }

  /** The first eight bytes, as a number without a sign. */
  static long number(String text) {
    return ByteBuffer.wrap(bytes(text)).getLong();
  }

  private static byte[] bytes(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

package nl.leerroute.intake.handover;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Somebody says it aloud or types it over; only its hash is stored. */
public record Code(String value) {

  /** Without letters and figures that are mistaken for each other: 49 bits in ten of them. */
  private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int LENGTH = 10;
  private static final String FORM = "[" + READABLE + "]{" + LENGTH + "}";
  private static final SecureRandom RANDOM = new SecureRandom();

  public static Code random() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
    }
    return new Code(code.toString());
  }

  /** As it is typed: with capitals, spaces or dashes. */
  public static Optional<Code> written(String text) {
    String plain = text.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    return plain.matches(FORM) ? Optional.of(new Code(plain)) : Optional.empty();
  }

  /** Of which the code cannot be made again. */
  public String hash() {
    try {
      byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

package nl.leerroute.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * Passwords of this one installation, made up at the first start.
 *
 * @param accounts with which accounts are hashed: it stays as long as the data does
 */
record Secrets(String gateway, String operator, String demoPassword, String accounts) {

  private static final String ACCOUNTS = "accounts";
  private static final SecureRandom RANDOM = new SecureRandom();
  // Without letters and figures that are mistaken for each other.
  private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int PASSWORD_LENGTH = 10;

  static Secrets of(DataDirectory data) {
    Path file = data.secret("passwords.properties");
    if (!Files.exists(file)) {
      write(file, madeUp());
    }
    Properties read = read(file);
    if (read.getProperty(ACCOUNTS) == null) {
      read.setProperty(ACCOUNTS, unguessable());
      write(file, read);
    }
    return new Secrets(
        read.getProperty("gateway"),
        read.getProperty("operator"),
        read.getProperty("demo-password"),
        read.getProperty(ACCOUNTS));
  }

  private static Properties madeUp() {
    Properties made = new Properties();
    made.setProperty("gateway", unguessable());
    made.setProperty("operator", unguessable());
    made.setProperty("demo-password", readable());
    made.setProperty(ACCOUNTS, unguessable());
    return made;
  }

  private static String unguessable() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String readable() {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < PASSWORD_LENGTH; i++) {
      password.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
    }
    return password.toString();
  }

  private static Properties read(Path file) {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private static void write(Path file, Properties properties) {
    StringWriter text = new StringWriter();
    try {
      properties.store(text, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    writeForOwnerOnly(file, text.toString());
  }

  static void writeForOwnerOnly(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(fresh);
      Files.createFile(
          fresh,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(fresh, text);
      Files.move(fresh, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

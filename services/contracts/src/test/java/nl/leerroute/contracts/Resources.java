package nl.leerroute.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads files of the class path. */
final class Resources {

  private Resources() {}

  static String schema(Topic<?> topic) {
    return read("/schemas/" + topic.schema());
  }

  static String read(String name) {
    try (InputStream file =
        Objects.requireNonNull(Resources.class.getResourceAsStream(name), name + " is missing")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package nl.leerroute.gateway.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;
import org.springframework.core.io.ClassPathResource;

/** A short name for the files of the site as they are now. */
final class Assets {

  private static final List<String> FILES = List.of("leerroute.css", "leerroute.js");

  private Assets() {}

  static String version() {
    CRC32 sum = new CRC32();
    for (String file : FILES) {
      try (InputStream content = new ClassPathResource("static/" + file).getInputStream()) {
        sum.update(content.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(file, e);
      }
    }
    return Long.toHexString(sum.getValue());
  }
}

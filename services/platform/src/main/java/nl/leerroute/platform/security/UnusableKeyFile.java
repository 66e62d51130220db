package nl.leerroute.platform.security;

import java.nio.file.Path;

/** A start that cannot go on, because a file that should hold keys does not. */
final class UnusableKeyFile extends RuntimeException {

  UnusableKeyFile(String setting, Path file, String expected) {
    super("%s: the file %s does not hold %s.".formatted(setting, file.toAbsolutePath(), expected));
  }
}

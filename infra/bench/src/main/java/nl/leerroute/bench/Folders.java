package nl.leerroute.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** Folders that measurements read: of the project, and of published data that is no part of it. */
final class Folders {

  private Folders() {}

  /**
   * The folder of that name in {@code shared/data}, beside the project or above it.
   *
   * @throws IllegalArgumentException when it is not there
   */
  static Path ofData(String name) {
    return here("shared/data/" + name);
  }

  /**
   * The folder with that path under this one or one above it.
   *
   * @throws IllegalArgumentException when it is not there
   */
  static Path here(String path) {
    return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .map(above -> above.resolve(path))
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "This needs the folder " + path + " beside the project or above"));
  }
}

package nl.leerroute.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** Published data that is not part of the project. */
final class ReferenceData {

  private ReferenceData() {}

  /**
   * The folder of that name in {@code shared/data}, beside the project or above it.
   *
   * @throws IllegalArgumentException when it is not there
   */
  static Path folder(String name) {
    return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .map(above -> above.resolve("shared/data").resolve(name))
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "This needs the folder shared/data/" + name + " beside the project or above"));
  }
}

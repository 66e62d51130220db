package nl.leerroute.catalogue;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Published data that is not part of the project; tests that need it are skipped without it. */
public final class ReferenceData {

  private ReferenceData() {}

  /** The folder of that name in {@code shared/data}, beside the project or above it. */
  public static Path folder(String name) {
    Optional<Path> folder =
        Stream.iterate(Path.of("").toAbsolutePath(), above -> above != null, Path::getParent)
            .map(above -> above.resolve("shared/data").resolve(name))
            .filter(Files::isDirectory)
            .findFirst();
    assumeThat(folder)
        .as("reference data: no folder shared/data/%s beside the project or above it", name)
        .isPresent();
    return folder.orElseThrow();
  }
}

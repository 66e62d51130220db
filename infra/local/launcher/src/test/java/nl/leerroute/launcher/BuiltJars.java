package nl.leerroute.launcher;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The jars of this project, which the build makes before it tests the launcher. */
final class BuiltJars {

  static final Path PROJECT = Path.of("../../..").toAbsolutePath().normalize();

  /** They are not there when the tests run without packaging. */
  static void needsTheJarOfTheServers() {
    Path target = PROJECT.resolve("infra/local/embedded/target");
    assumeThat(target).isDirectory();
    try (Stream<Path> files = Files.list(target)) {
      assumeThat(files.map(Path::toString)).anyMatch(name -> name.endsWith("-app.jar"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BuiltJars() {}
}

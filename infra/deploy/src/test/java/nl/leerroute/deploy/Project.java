package nl.leerroute.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files of the project. */
final class Project {

  static final Path TOP = Path.of("../..").toAbsolutePath().normalize();

  /** Every folder below {@code services} with a program in it. */
  static final List<String> SERVICES =
      children(TOP.resolve("services"))
          .filter(module -> Files.exists(module.resolve("src/main/resources/application.yml")))
          .map(module -> module.getFileName().toString())
          .toList();

  static Path at(String path) {
    return TOP.resolve(path);
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All documents in it; a key that stands twice is refused. */
  static List<Node> documents(String yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setCodePointLimit(10_000_000);
    return StreamSupport.stream(
            new Yaml(new SafeConstructor(options)).loadAll(yaml).spliterator(), false)
        .map(Node::new)
        .filter(node -> !node.isMissing())
        .toList();
  }

  static Stream<Path> filesBelow(String folder, String ending) {
    try (Stream<Path> all = Files.walk(at(folder))) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> children(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Project() {}
}

package nl.leerroute.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Takes the built jars apart, once each, so that their libraries can be mapped and cached. */
final class Programs {

  private final Path project;
  private final Path unpacked;
  private final Map<Part, Program> known = new ConcurrentHashMap<>();

  Programs(Path project, Path unpacked) {
    this.project = project;
    this.unpacked = unpacked;
  }

  Program of(Part part) {
    return known.computeIfAbsent(part, this::find);
  }

  private Program find(Part part) {
    Path built = built(part);
    String module = module(part).getFileName().toString();
    PackedJar packed = new PackedJar(built);
    Path home = unpacked.resolve(module + "-" + packed.fingerprint());
    if (!Files.exists(home)) {
      forgetOthers(module);
      unpack(packed, home);
    }
    return new Program(home.resolve(built.getFileName()), mainClass(part));
  }

  private static Path module(Part part) {
    return switch (part) {
      case DATABASE, BROKER -> Path.of("infra", "local", "embedded");
      case IDENTITY -> Path.of("infra", "identity");
      case INTAKE, CATALOGUE, FUNDING, MATCHING, INSIGHTS, GATEWAY ->
          Path.of("services", part.title());
    };
  }

  private static Optional<String> mainClass(Part part) {
    return switch (part) {
      case DATABASE -> Optional.of("nl.leerroute.embedded.DatabaseProcess");
      case BROKER -> Optional.of("nl.leerroute.embedded.BrokerProcess");
      default -> Optional.empty();
    };
  }

  private Path built(Part part) {
    Path target = project.resolve(module(part)).resolve("target");
    if (Files.isDirectory(target)) {
      try (DirectoryStream<Path> jars = Files.newDirectoryStream(target, "leerroute-*-app.jar")) {
        for (Path jar : jars) {
          return jar;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    throw new Refusal(
        "The %s is not built: %s has no jar. Start with ./run, or leave it out with --without %s."
            .formatted(part.title(), project.relativize(target), part.title()));
  }

  private void forgetOthers(String module) {
    if (!Files.isDirectory(unpacked)) {
      return;
    }
    try (Stream<Path> homes = Files.list(unpacked)) {
      homes
          .filter(home -> home.getFileName().toString().startsWith(module + "-"))
          .forEach(DataDirectory::deleteAll);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void unpack(PackedJar packed, Path home) {
    // Whoever stops in the midst of it leaves no half program behind under the real name.
    Path half = home.resolveSibling(home.getFileName() + ".half");
    packed.unpack(half);
    try {
      Files.move(half, home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

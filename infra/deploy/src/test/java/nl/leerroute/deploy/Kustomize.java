package nl.leerroute.deploy;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The real one, or the same inside kubectl; where neither is installed, what needs it is skipped.
 */
final class Kustomize {

  static final List<String> OVERLAYS = List.of("k8s/overlays/trial", "k8s/overlays/region");

  private static final Map<String, List<Node>> RENDERED = new ConcurrentHashMap<>();

  /** All objects of a folder, as a cluster would get them. */
  static List<Node> objects(String folder) {
    assumeTrue(
        isInstalled("kustomize") || isInstalled("kubectl"),
        "neither kustomize nor kubectl is installed: nothing was rendered");
    return RENDERED.computeIfAbsent(folder, Kustomize::render);
  }

  private static List<Node> render(String folder) {
    List<String> command =
        isInstalled("kustomize")
            ? List.of("kustomize", "build", folder)
            : List.of("kubectl", "kustomize", folder);
    try {
      Path said = Files.createTempFile("leerroute-kustomize", ".log");
      Process process =
          new ProcessBuilder(command)
              .directory(Project.TOP.toFile())
              .redirectError(said.toFile())
              .start();
      String yaml = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError(folder + ": " + Files.readString(said));
      }
      Files.delete(said);
      return Project.documents(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private Kustomize() {}
}

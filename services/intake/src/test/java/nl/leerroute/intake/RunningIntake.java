package nl.leerroute.intake;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.util.FileSystemUtils;

/** One running intake for all test classes that ask for it, stopped after the last of them. */
final class RunningIntake implements BeforeAllCallback {

  private @Nullable Shared shared;

  @Override
  public void beforeAll(ExtensionContext context) {
    shared =
        context
            .getRoot()
            .getStore(Namespace.create(RunningIntake.class))
            .computeIfAbsent(Shared.class, _ -> Shared.start(), Shared.class);
  }

  IntakeSystem system() {
    return Objects.requireNonNull(shared).system();
  }

  private record Shared(Path directory, IntakeSystem system) implements AutoCloseable {

    static Shared start() {
      try {
        Path directory = Files.createTempDirectory("leerroute-intake");
        return new Shared(directory, new IntakeSystem(directory));
      } catch (IOException | JOSEException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void close() throws IOException {
      system.close();
      FileSystemUtils.deleteRecursively(directory);
    }
  }
}

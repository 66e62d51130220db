package nl.leerroute.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * A process that can be started.
 *
 * @param log where all goes that it says
 */
record Launch(List<String> command, Map<String, String> environment, Path log) {

  private static final long LONG_LOG = 10L * 1024 * 1024;

  Process start() {
    try {
      setLongLogAside();
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      builder.environment().putAll(environment);
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void setLongLogAside() throws IOException {
    if (Files.exists(log) && Files.size(log) > LONG_LOG) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}

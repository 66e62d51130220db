package nl.leerroute.embedded;

import ch.qos.logback.classic.ClassicConstants;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** One server as a process of its own: starts, says so in one line, stops on SIGTERM. */
final class ServerProcess {

  private static final int CANNOT_START = 3;

  private final String name;

  ServerProcess(String name) {
    this.name = name;
  }

  /** Returns when the server is ready; the threads of the server keep the process alive. */
  void start(BiFunction<Path, Integer, ? extends AutoCloseable> start) {
    System.setProperty(
        ClassicConstants.CONFIG_FILE_PROPERTY, "nl/leerroute/embedded/logback-process.xml");
    Path directory = Path.of(required("directory"));
    int port = Integer.parseInt(required("port"));
    try {
      AutoCloseable server = start.apply(directory, port);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
    } catch (RuntimeException e) {
      System.err.println(name + " cannot start on port " + port + ": " + e.getMessage());
      System.exit(CANNOT_START);
    }
    System.out.println(name + " ready on 127.0.0.1:" + port);
  }

  private String required(String setting) {
    return optional(setting)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Set LEERROUTE_%s_%s"
                        .formatted(
                            name.toUpperCase(Locale.ROOT), setting.toUpperCase(Locale.ROOT))));
  }

  /**
   * The setting from the system property {@code leerroute.<name>.<setting>} or from the
   * environment.
   */
  Optional<String> optional(String setting) {
    String property = "leerroute." + name + "." + setting;
    return Optional.ofNullable(System.getProperty(property))
        .or(
            () ->
                Optional.ofNullable(
                    System.getenv(property.replace('.', '_').toUpperCase(Locale.ROOT))));
  }

  private void close(AutoCloseable server) {
    try {
      server.close();
    } catch (Exception e) {
      System.err.println(name + " did not stop cleanly: " + e.getMessage());
    }
  }
}

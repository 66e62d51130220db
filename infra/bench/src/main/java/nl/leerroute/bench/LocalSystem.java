package nl.leerroute.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** All of Leerroute as {@code ./run} starts it once it is built, with its own ports and data. */
final class LocalSystem implements AutoCloseable {

  /** Services by their distance from the first port. */
  static final int IDENTITY = 1;

  static final int CATALOGUE = 3;
  static final int MATCHING = 5;

  private static final int BROKER = 10;
  private static final int DATABASE = 11;

  private static final int BASE_PORT = 29_080;
  private static final Duration START = Duration.ofMinutes(8);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
  private static final Duration STOP = Duration.ofMinutes(1);

  /** All visitors of a measurement come from one address, as those of no real system do. */
  private static final Map<String, String> ONE_ADDRESS_FOR_ALL =
      Map.of(
          "LEERROUTE_LIMITS_SENTPERADDRESS", "1000000",
          "LEERROUTE_LIMITS_SEARCHEDPERADDRESS", "1000000");

  private final Process launcher;
  private final long begun = System.nanoTime();

  private LocalSystem(Process launcher) {
    this.launcher = launcher;
  }

  /**
   * @param options of {@code ./run}
   */
  static LocalSystem start(Path data, String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "-jar",
                launcherJar().toString(),
                "--base-port",
                Integer.toString(BASE_PORT),
                "--data",
                data.toString()));
    command.addAll(List.of(options));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(data.resolve("launcher.log").toFile()));
    builder.environment().putAll(ONE_ADDRESS_FOR_ALL);
    LocalSystem system = new LocalSystem(builder.start());
    Runtime.getRuntime().addShutdownHook(new Thread(system.launcher::destroy));
    return system;
  }

  private static Path launcherJar() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("infra", "local", "launcher", "target"))) {
      return files
          .filter(file -> file.getFileName().toString().matches("leerroute-launcher-[^-]+.*\\.jar"))
          .filter(file -> !file.getFileName().toString().endsWith("-tests.jar"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("Build first: ./run does"));
    }
  }

  String address() {
    return address(0);
  }

  /** Of one service, for its operator. */
  String address(int service) {
    return "http://127.0.0.1:" + (BASE_PORT + service);
  }

  String broker() {
    return "127.0.0.1:" + (BASE_PORT + BROKER);
  }

  String database() {
    return "mongodb://127.0.0.1:" + (BASE_PORT + DATABASE);
  }

  /** Waits until somebody can begin: a page that finds an occupation. */
  Duration usableAfter() {
    Waiting.until(this::isUsable, BETWEEN_LOOKS, START);
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private boolean isUsable() {
    if (!launcher.isAlive()) {
      throw new IllegalStateException("The launcher stopped; why is in its log");
    }
    try (Visitor visitor = new Visitor(address())) {
      return visitor.find("verpleegkundige");
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  /** The launcher and everything that it started. */
  List<ProcessHandle> processes() {
    return Stream.concat(Stream.of(launcher.toHandle()), launcher.descendants()).toList();
  }

  @Override
  public void close() {
    List<ProcessHandle> all = processes();
    launcher.destroy();
    try {
      if (!launcher.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
        all.forEach(ProcessHandle::destroyForcibly);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      all.forEach(ProcessHandle::destroyForcibly);
    }
  }
}

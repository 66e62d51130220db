package nl.leerroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All of Leerroute as {@code ./run} starts it, with its own ports and data. */
final class RunningSystem implements AutoCloseable {

  static final Path PROJECT =
      Path.of(System.getProperty("leerroute.root", "../..")).toAbsolutePath().normalize();

  private static final Pattern PASSWORD = Pattern.compile("with the password (\\S+)");
  private static final Duration START = Duration.ofMinutes(5);

  private final Process launcher;
  private final Path data;
  private final int basePort;

  private RunningSystem(Process launcher, Path data, int basePort) {
    this.launcher = launcher;
    this.data = data;
    this.basePort = basePort;
  }

  /** Starts with no data of earlier runs and returns when pages are served. */
  static RunningSystem start(String name, int basePort) {
    return start(name, basePort, Map.of());
  }

  /**
   * @param settings of all its parts, beside those that the launcher gives them
   */
  static RunningSystem start(String name, int basePort, Map<String, String> settings) {
    Path output = PROJECT.resolve("infra/e2e/target").resolve(name);
    Path data = output.resolve("data");
    try {
      Files.createDirectories(output);
      ProcessBuilder builder =
          new ProcessBuilder(command(data, basePort))
              .directory(PROJECT.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.resolve("launcher.log").toFile());
      builder.environment().putAll(settings);
      Process launcher = builder.start();
      RunningSystem system = new RunningSystem(launcher, data, basePort);
      system.awaitReady(output.resolve("launcher.log"));
      return system;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> command(Path data, int basePort) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        jar("infra/local/launcher").toString(),
        "nl.leerroute.launcher.Launcher",
        "--fresh",
        "--no-training",
        "--base-port",
        Integer.toString(basePort),
        "--data",
        data.toString());
  }

  private static Path jar(String module) {
    try (Stream<Path> files = Files.list(PROJECT.resolve(module).resolve("target"))) {
      return files
          .filter(
              file ->
                  file.getFileName()
                      .toString()
                      .matches("leerroute-[a-z]+-[0-9.]+(-SNAPSHOT)?\\.jar"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("Build " + module + " first"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitReady(Path log) {
    await("the system of " + log)
        .atMost(START)
        .pollInterval(Duration.ofMillis(500))
        .failFast("The launcher stopped; see " + log, () -> !launcher.isAlive())
        .until(() -> Files.readString(log).contains(address()) && answers(address() + "/"));
  }

  /** With which every demo account logs in, as the launcher tells it. */
  String demoPassword() {
    Matcher told = PASSWORD.matcher(read(log()));
    assertThat(told.find()).as("the password in " + log()).isTrue();
    return told.group(1);
  }

  private Path log() {
    return data.resolveSibling("launcher.log");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String brokers() {
    return "127.0.0.1:" + (basePort + Part.BROKER.portFromBase);
  }

  /** Ready for work, as the part itself says; servers are up when they take connections. */
  boolean isUp(Part part) {
    return switch (part) {
      case BROKER, DATABASE -> listens(basePort + part.portFromBase);
      case GATEWAY, INTAKE, CATALOGUE, FUNDING, MATCHING, INSIGHTS ->
          answers(address(part) + "/actuator/health/readiness");
    };
  }

  private static boolean listens(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  static boolean answers(String url) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(5)).build();
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  int port(Part part) {
    return basePort + part.portFromBase;
  }

  /** Where a part is that stands so far from the base. */
  int port(int fromBase) {
    return basePort + fromBase;
  }

  String address() {
    return "http://127.0.0.1:" + basePort;
  }

  String address(Part part) {
    return "http://127.0.0.1:" + (basePort + part.portFromBase);
  }

  Path data() {
    return data;
  }

  /** Ends a process without giving it time for anything. */
  void kill(Part part) {
    process(part).destroyForcibly();
  }

  /** Asks a process to end, which it does in order; the launcher starts it again. */
  void stop(Part part) {
    process(part).destroy();
  }

  ProcessHandle process(Part part) {
    return launcher
        .descendants()
        .filter(ProcessHandle::isAlive)
        .filter(
            process ->
                process
                    .info()
                    .commandLine()
                    .filter(line -> line.contains(part.inCommandLine))
                    .isPresent())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(part + " is not running"));
  }

  @Override
  public void close() {
    launcher.destroy();
    try {
      if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
        launcher.descendants().forEach(ProcessHandle::destroyForcibly);
        launcher.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A process of the system. */
  enum Part {
    GATEWAY(0, "leerroute-gateway"),
    INTAKE(2, "leerroute-intake"),
    CATALOGUE(3, "leerroute-catalogue"),
    FUNDING(4, "leerroute-funding"),
    MATCHING(5, "leerroute-matching"),
    INSIGHTS(6, "leerroute-insights"),
    BROKER(10, "BrokerProcess"),
    DATABASE(11, "DatabaseProcess");

    private final int portFromBase;
    private final String inCommandLine;

    Part(int portFromBase, String inCommandLine) {
      this.portFromBase = portFromBase;
      this.inCommandLine = inCommandLine;
    }
  }
}

package nl.leerroute.embedded;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server of this module in a JVM of its own, so that it can be killed. */
final class ChildProcess implements AutoCloseable {

  private final Process process;

  private ChildProcess(Process process) {
    this.process = process;
  }

  /**
   * Starts the process and waits for its ready line.
   *
   * @param more settings of the server, as {@code name=value}
   */
  static ChildProcess start(Class<?> main, String name, Path directory, int port, String... more)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("-javaagent:"))
        .forEach(command::add);
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Dleerroute." + name + ".directory=" + directory);
    command.add("-Dleerroute." + name + ".port=" + port);
    List.of(more).forEach(setting -> command.add("-Dleerroute." + name + "." + setting));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    Path log = Files.createTempFile(name, ".log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> !process.isAlive() || Files.readString(log).contains(name + " ready"));
    if (!process.isAlive()) {
      throw new IllegalStateException(Files.readString(log).strip());
    }
    return new ChildProcess(process);
  }

  /** What kill -9 does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** What Ctrl-C and SIGTERM do; the exit code. */
  int terminate() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      throw new IllegalStateException("Still running 30 s after SIGTERM");
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}

package nl.leerroute.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process, with the real broker and database. */
@Timeout(120)
class LauncherTest {

  private static final String SERVICES =
      "identity,intake,catalogue,funding,matching,insights,gateway";

  @TempDir Path directory;
  private final List<Process> launchers = new ArrayList<>();
  private int base;

  @BeforeEach
  void chooseFreePorts() {
    BuiltJars.needsTheJarOfTheServers();
    base = FreePorts.base();
  }

  @AfterEach
  void leaveNothingBehind() throws InterruptedException {
    for (Process launcher : launchers) {
      launcher.destroy();
      launcher.waitFor(30, TimeUnit.SECONDS);
      launcher.destroyForcibly();
    }
  }

  @Test
  void everythingStopsWhenTheLauncherIsAskedTo() throws Exception {
    Process launcher = started("first");
    List<ProcessHandle> servers = servers(launcher);
    assertThat(servers).hasSize(2);
    launcher.destroy();
    assertThat(launcher.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(servers).noneMatch(ProcessHandle::isAlive);
    assertThat(Files.readString(log("first"))).contains("Stopped. The data is in");
  }

  @Test
  void aSignalThatReachesAllAtOnceIsAStopAndNothingElse() throws Exception {
    Process launcher = started("first");
    List<ProcessHandle> servers = servers(launcher);
    String before = said("first");
    launcher.destroy();
    servers.forEach(ProcessHandle::destroy);
    assertThat(launcher.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(launcher.exitValue()).isEqualTo(128 + 15);
    assertThat(servers).noneMatch(ProcessHandle::isAlive);
    assertThat(said("first").substring(before.length()).lines())
        .containsExactly(
            "Stopping ...",
            "Stopped. The data is in " + directory.resolve("data").toAbsolutePath() + ".");
  }

  @Test
  void nothingIsLeftBehindWhenTheLauncherIsKilled() throws Exception {
    Process launcher = started("first");
    List<ProcessHandle> servers = servers(launcher);
    launcher.destroyForcibly().waitFor();
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> servers.stream().noneMatch(ProcessHandle::isAlive));
  }

  @Test
  void aServerThatIsKilledIsNamedAndStartedAgain() throws Exception {
    Process launcher = started("first");
    ProcessHandle database = servers(launcher).getFirst();
    database.destroyForcibly();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> servers(launcher).size() == 2 && !servers(launcher).contains(database));
    assertThat(Files.readString(log("first")))
        .containsPattern(
            "The database ended by itself \\(exit code 137\\); it is started again; its log is "
                + ".*/data/logs/database.log\\.");
    assertThatASecondLauncherOnTheSameDataIsRefused();
  }

  private void assertThatASecondLauncherOnTheSameDataIsRefused() throws Exception {
    Process second = launch("second", "--base-port", Integer.toString(FreePorts.base()));
    assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(second.exitValue()).isEqualTo(2);
    assertThat(Files.readString(log("second")))
        .startsWith("Leerroute is already running on the data in")
        .hasLineCount(1);
  }

  private Process started(String name) throws IOException {
    Process launcher = launch(name, "--base-port", Integer.toString(base), "--fresh");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> !launcher.isAlive() || Files.readString(log(name)).contains("Leerroute is at"));
    assertThat(launcher.isAlive()).as(() -> said(name)).isTrue();
    return launcher;
  }

  private Process launch(String name, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("-javaagent:"))
        .forEach(command::add);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Launcher.class.getName());
    command.addAll(List.of("--data", directory.resolve("data").toString()));
    command.addAll(List.of("--no-training", "--without", SERVICES));
    command.addAll(List.of(options));
    Process launcher =
        new ProcessBuilder(command)
            .directory(BuiltJars.PROJECT.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log(name).toFile())
            .start();
    launchers.add(launcher);
    return launcher;
  }

  private Path log(String name) {
    return directory.resolve(name + ".log");
  }

  private String said(String name) {
    try {
      return Files.readString(log(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<ProcessHandle> servers(Process launcher) {
    return launcher
        .children()
        .filter(child -> child.info().command().orElse("").endsWith("java"))
        .toList();
  }
}

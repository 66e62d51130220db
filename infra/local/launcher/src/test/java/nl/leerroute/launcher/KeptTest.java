package nl.leerroute.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class KeptTest {

  @TempDir Path directory;
  private final List<String> news = new CopyOnWriteArrayList<>();

  @Test
  void aProcessThatEndsByItselfIsNamedAndStartedAgain() {
    try (Guard guard = new Guard()) {
      Kept kept = kept("echo started; [ $(wc -l < log) = 2 ] && exec sleep 100; exit 7", guard);
      kept.start();
      await().atMost(Duration.ofSeconds(20)).until(() -> lines().size() == 2);
      assertThat(news).containsExactly("ended by itself (exit code 7); it is started again");
      kept.stop(Duration.ofSeconds(5));
    }
  }

  @Test
  void aProcessThatWasStoppedStaysStopped() throws IOException {
    try (Guard guard = new Guard()) {
      Kept kept =
          kept(
              "trap 'echo stopped; exit 0' TERM; echo started; while true; do sleep 0.1; done",
              guard);
      kept.start();
      await().until(() -> lines().contains("started"));
      kept.stop(Duration.ofSeconds(10));
      kept.start();
      assertThat(lines()).containsExactly("started", "stopped");
      assertThat(news).isEmpty();
    }
  }

  @Test
  void aProcessThatWasLetGoMayEndWithoutBeingMissed() throws IOException {
    try (Guard guard = new Guard()) {
      Kept kept =
          kept("echo started; while [ ! -e end ]; do sleep 0.1; done; echo ended; exit 7", guard);
      kept.start();
      await().until(() -> lines().contains("started"));
      kept.letGo();
      Files.createFile(directory.resolve("end"));
      await().until(() -> lines().contains("ended"));
      await().during(Duration.ofMillis(500)).until(news::isEmpty);
      kept.start();
      assertThat(lines()).containsExactly("started", "ended");
    }
  }

  @Test
  void aProcessThatDoesNotListenIsEndedAfterAWhile() {
    try (Guard guard = new Guard()) {
      Kept kept = kept("trap '' TERM; echo started; while true; do sleep 0.1; done", guard);
      kept.start();
      await().until(() -> lines().contains("started"));
      kept.stop(Duration.ofMillis(200));
      assertThat(ProcessHandle.current().descendants().filter(this::isOurs)).isEmpty();
    }
  }

  @Test
  void theGuardEndsWhatIsLeftWhenTheLauncherIsGone() throws IOException {
    Process left = new ProcessBuilder("sleep", "100").start();
    Process forgotten = new ProcessBuilder("sleep", "100").start();
    try (Guard guard = new Guard()) {
      guard.watch(left);
      guard.watch(forgotten);
      guard.forget(forgotten);
    }
    await().atMost(Duration.ofSeconds(10)).until(() -> !left.isAlive());
    assertThat(forgotten.isAlive()).isTrue();
    forgotten.destroyForcibly();
  }

  private Kept kept(String script, Guard guard) {
    return new Kept(
        () ->
            new Launch(
                List.of("sh", "-c", "cd '" + directory + "'; " + script),
                Map.of(),
                directory.resolve("log")),
        guard,
        news::add);
  }

  private List<String> lines() throws IOException {
    Path log = directory.resolve("log");
    return Files.exists(log) ? Files.readAllLines(log) : List.of();
  }

  private boolean isOurs(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains(directory.toString());
  }
}

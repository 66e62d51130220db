package nl.leerroute.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** How long a person waits after {@code ./run}, and what the running system occupies then. */
final class StartBench {

  private static final Duration GOAL = Duration.ofSeconds(30);
  private static final long GOAL_MEGABYTES = 3 * 1024;
  private static final int PARTS = 9;
  private static final Duration TRAINING = Duration.ofMinutes(15);

  /** What was loaded for the start itself is in memory; caches of requests are not yet. */
  private static final Duration SETTLING = Duration.ofSeconds(10);

  private final Path data;
  private final Rows starts =
      new Rows(
          "Start: from the command to a page on which one can begin",
          "start",
          "seconds",
          "goal",
          "memory MB",
          "goal");
  private final Rows memory =
      new Rows("Resident memory, MB", "process", "first", "second", "with caches");

  private StartBench(Path data) {
    this.data = data;
  }

  static void run() throws Exception {
    Path data = Files.createTempDirectory("leerroute-start");
    try {
      new StartBench(data).measure();
    } finally {
      FileSystemUtils.deleteRecursively(data);
    }
  }

  private void measure() throws Exception {
    Map<String, Long> first = start("first, no data", "--fresh", "--no-training");
    Map<String, Long> second = start("second", "--no-training");
    train();
    Map<String, Long> cached = start("second, with AOT caches", "--no-training");
    second.forEach(
        (process, megabytes) ->
            memory.row(
                process,
                first.getOrDefault(process, 0L),
                megabytes,
                cached.getOrDefault(process, 0L)));
    System.out.println("\n" + starts);
    System.out.println("\n" + memory);
  }

  private Map<String, Long> start(String name, String... options) throws Exception {
    try (LocalSystem system = LocalSystem.start(data, options)) {
      Duration usable = system.usableAfter();
      Thread.sleep(SETTLING);
      Map<String, Long> megabytes = Resident.megabytes(system.processes());
      starts.row(
          name,
          String.format(Locale.ROOT, "%.1f", usable.toMillis() / 1000.0),
          GOAL.toSeconds(),
          megabytes.values().stream().mapToLong(Long::longValue).sum(),
          GOAL_MEGABYTES);
      return megabytes;
    }
  }

  /** Lets the launcher make the caches, as it does after the first page. */
  private void train() throws IOException {
    try (LocalSystem system = LocalSystem.start(data)) {
      system.usableAfter();
      Waiting.until(() -> caches() == PARTS, SETTLING, TRAINING);
    }
  }

  private long caches() {
    try (Stream<Path> files = Files.walk(data.resolve("programs"))) {
      return files.filter(file -> file.toString().endsWith(".aot")).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

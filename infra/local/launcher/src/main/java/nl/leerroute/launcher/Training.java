package nl.leerroute.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Starts every program once more, beside the running one, so that the JVM can write down what it
 * had to load and link: the next start reads that and takes about half the time.
 *
 * <p>One after another and at the lowest priority, since a person is using the pages meanwhile.
 */
final class Training implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  private final Programs programs;
  private final Settings settings;
  private final DataDirectory data;
  private final Guard guard;
  private @Nullable Process current;
  private boolean closed;

  Training(Programs programs, Settings settings, DataDirectory data, Guard guard) {
    this.programs = programs;
    this.settings = settings;
    this.data = data;
    this.guard = guard;
  }

  /** Trains what was not trained since it was built. */
  void train(List<Part> parts) throws IOException, InterruptedException {
    for (Part part : parts) {
      Path cache = programs.of(part).cache(part);
      if (!Files.exists(cache)) {
        train(part, cache);
      }
    }
  }

  private void train(Part part, Path cache) throws IOException, InterruptedException {
    Path fresh = cache.resolveSibling(cache.getFileName() + ".new");
    Path scratch = data.root().resolve("training");
    DataDirectory.deleteAll(scratch);
    Files.createDirectories(scratch);
    Launch launch =
        new Launch(command(part, fresh), environment(part, scratch), scratch.resolve("log"));
    Process process = begin(launch);
    try {
      if (part.isServer()) {
        stopWhenReady(process, launch.log());
      }
      process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      process.destroyForcibly().waitFor();
      guard.forget(process);
      Files.deleteIfExists(fresh.resolveSibling(fresh.getFileName() + ".config"));
    }
    if (Files.exists(fresh)) {
      Files.move(fresh, cache, StandardCopyOption.ATOMIC_MOVE);
    }
    DataDirectory.deleteAll(scratch);
  }

  private List<String> command(Part part, Path cache) {
    List<String> command = new ArrayList<>(List.of("nice", "-n", "19"));
    command.addAll(
        Jvm.command(
            part,
            programs.of(part),
            List.of("-XX:AOTCacheOutput=" + cache, "-Dspring.context.exit=onRefresh")));
    return command;
  }

  /** As the running one is told, but no server opens the running one's files. */
  private Map<String, String> environment(Part part, Path scratch) {
    Map<String, String> environment = new HashMap<>(settings.environment(part));
    if (part.isServer()) {
      environment.put(Settings.name(part, "DIRECTORY"), scratch.resolve("data").toString());
      environment.put(Settings.name(part, "PORT"), "0");
      environment.put(Settings.name(part, "CONTROLLERPORT"), "0");
    }
    return environment;
  }

  private synchronized Process begin(Launch launch) throws InterruptedException {
    if (closed) {
      throw new InterruptedException("The system stops");
    }
    Process process = launch.start();
    guard.watch(process);
    current = process;
    return process;
  }

  private static void stopWhenReady(Process process, Path log)
      throws IOException, InterruptedException {
    while (process.isAlive() && !Files.readString(log).contains(" ready on ")) {
      Thread.sleep(BETWEEN_LOOKS);
    }
    process.destroy();
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (current != null) {
      current.destroyForcibly();
    }
  }
}

package nl.leerroute.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Where everything is that stays between two starts. */
record DataDirectory(Path root) {

  private static final List<String> DATA = List.of("database", "broker", "logs", "secrets");

  /** A lock that nothing refers to is given up with its channel, whenever memory is cleaned up. */
  private static final Set<FileLock> HELD = ConcurrentHashMap.newKeySet();

  Path of(Part server) {
    return root.resolve(server.title());
  }

  Path log(Part part) {
    return root.resolve("logs").resolve(part.title() + ".log");
  }

  Path secret(String name) {
    return root.resolve("secrets").resolve(name);
  }

  /** Programs as they are run, with what was learned to start them faster: no data, kept. */
  Path programs() {
    return root.resolve("programs");
  }

  /** Makes the directory ours until this process ends. */
  void occupy() {
    try {
      Files.createDirectories(root.resolve("logs"));
      FileChannel channel =
          FileChannel.open(
              root.resolve("occupied"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw new Refusal(
            "Leerroute is already running on the data in %s: stop it first, or give this one other"
                    .formatted(root)
                + " data and ports with --data and --base-port.");
      }
      HELD.add(lock);
    } catch (IOException e) {
      throw new Refusal("Leerroute cannot write to " + root + ".");
    }
  }

  /** Throws away the data of earlier starts. */
  void empty() {
    for (String name : DATA) {
      deleteAll(root.resolve(name));
    }
    try {
      Files.createDirectories(root.resolve("logs"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void deleteAll(Path directory) {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + directory, e);
    }
  }
}

package nl.leerroute.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The official ESCO release in a running system.
 *
 * @param published after how long all of it was on its topic
 * @param inUse after how long it was found by search and planned with
 */
record EscoTakenIn(Duration published, Duration inUse) {

  private static final String RELEASE = "esco-1.1.1";
  private static final String IMPORT = "/taxonomy/releases/" + RELEASE + "/import";
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  static EscoTakenIn by(Operator operator) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("esco", "esco-nl")) {
      try (Stream<Path> inside = Files.list(Folders.ofData(folder))) {
        inside.sorted().forEach(files::add);
      }
    }
    long begun = System.nanoTime();
    operator.send(LocalSystem.CATALOGUE, IMPORT + "?version=1.1.1", files);
    Waiting.until(() -> isPublished(operator), BETWEEN_LOOKS, PATIENCE);
    Duration published = since(begun);
    Waiting.until(() -> !operator.find("toneelmeester").isEmpty(), BETWEEN_LOOKS, PATIENCE);
    Waiting.until(() -> isPlannedWith(operator), BETWEEN_LOOKS, PATIENCE);
    return new EscoTakenIn(published, since(begun));
  }

  private static boolean isPublished(Operator operator) {
    return operator.get(LocalSystem.CATALOGUE, IMPORT).path("stage").asString().equals("DONE");
  }

  private static boolean isPlannedWith(Operator operator) {
    return operator
        .get(LocalSystem.MATCHING, "/standing")
        .path("release")
        .asString()
        .contains(RELEASE);
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
  }
}

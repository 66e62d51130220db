package nl.leerroute.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the time of planning goes, by what the planning thread is seen doing every few
 * milliseconds. What asks schemes is funding, whoever wants to know.
 */
final class PlanParts implements AutoCloseable {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

  /** The first part of which a class is on the stack is what is being done. */
  enum Part {
    FUNDING("matching.money.", "schemes."),
    EXPLANATION(
        "matching.explanation.",
        "matching.planning.ShowingRoutes",
        "matching.planning.MoneyAnswers",
        "matching.planning.Validity"),
    SEARCH("matching.route.Search", "matching.route.Floors", "matching.route.Merging"),
    CANDIDATES("matching.route."),
    GAP("matching.gap.");

    private final String classes;

    Part(String... classes) {
      this.classes = String.join(" ", classes);
    }

    private boolean isOn(List<String> stack) {
      return Stream.of(classes.split(" ", -1))
          .map("nl.leerroute."::concat)
          .anyMatch(name -> stack.stream().anyMatch(type -> type.startsWith(name)));
    }
  }

  private final Recording recording = new Recording();

  PlanParts() {
    recording.enable("jdk.ExecutionSample").withPeriod(BETWEEN_LOOKS);
    recording.start();
  }

  /** Percent of the time until now. */
  Map<Part, Long> shares() throws IOException {
    recording.stop();
    Path file = Files.createTempFile("leerroute-plans", ".jfr");
    try {
      recording.dump(file);
      Map<Part, Long> seen = new EnumMap<>(Part.class);
      for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
        part(event).ifPresent(part -> seen.merge(part, 1L, Long::sum));
      }
      long all = seen.values().stream().mapToLong(times -> times).sum();
      seen.replaceAll((part, times) -> Math.round(100.0 * times / all));
      return seen;
    } finally {
      Files.delete(file);
    }
  }

  private static Optional<Part> part(RecordedEvent sample) {
    if (sample.getStackTrace() == null) {
      return Optional.empty();
    }
    List<String> stack =
        sample.getStackTrace().getFrames().stream()
            .map(RecordedFrame::getMethod)
            .map(method -> method.getType().getName())
            .toList();
    return Stream.of(Part.values()).filter(part -> part.isOn(stack)).findFirst();
  }

  @Override
  public void close() {
    recording.close();
  }
}

package nl.leerroute.intake.mongo;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.leerroute.intake.answer.Hurdle;
import nl.leerroute.intake.journey.Gain;
import nl.leerroute.intake.journey.Progress;
import nl.leerroute.intake.profile.Journey;
import nl.leerroute.intake.profile.RouteId;

/**
 * A journey in the form of its document.
 *
 * @param progress name of the stage
 * @param words why somebody stopped, or what it brought
 */
record StoredJourney(
    String route, List<Start> starts, String progress, List<String> words, Instant since) {

  /** An offer's id cannot be the name of a field. */
  record Start(String offer, String day) {}

  static StoredJourney of(Journey journey) {
    return new StoredJourney(
        journey.route().value(),
        journey.starts().entrySet().stream()
            .map(start -> new Start(start.getKey(), start.getValue().toString()))
            .sorted(Comparator.comparing(Start::offer))
            .toList(),
        journey.progress().stage().name(),
        words(journey.progress()),
        journey.since());
  }

  private static List<String> words(Progress progress) {
    return switch (progress) {
      case Progress.Completed(Set<Gain> gains) -> gains.stream().map(Gain::name).sorted().toList();
      case Progress.Stopped(Set<Hurdle> why) -> why.stream().map(Hurdle::name).sorted().toList();
      case Progress.Chosen _, Progress.Enrolled _, Progress.Started _ -> List.of();
    };
  }

  Journey journey() {
    return new Journey(
        new RouteId(route),
        starts.stream().collect(toMap(Start::offer, start -> LocalDate.parse(start.day()))),
        told(),
        since);
  }

  private Progress told() {
    return switch (progress) {
      case "CHOSEN" -> new Progress.Chosen();
      case "ENROLLED" -> new Progress.Enrolled();
      case "STARTED" -> new Progress.Started();
      case "COMPLETED" ->
          new Progress.Completed(words.stream().map(Gain::valueOf).collect(toSet()));
      case "STOPPED" -> new Progress.Stopped(words.stream().map(Hurdle::valueOf).collect(toSet()));
      default -> throw new IllegalStateException("stored progress that cannot be read");
    };
  }
}

package nl.leerroute.intake.mongo;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.intake.answer.Hurdle;
import nl.leerroute.intake.journey.Courses;
import nl.leerroute.intake.journey.Gain;
import nl.leerroute.intake.journey.Progress;
import nl.leerroute.intake.profile.Journey;
import nl.leerroute.intake.profile.RouteId;
import org.jspecify.annotations.Nullable;

/**
 * A journey in the form of its document.
 *
 * @param progress name of the stage
 * @param words why somebody stopped, or what it brought
 * @param courses absent: not known, or stored before they were kept
 */
record StoredJourney(
    String route,
    List<Start> starts,
    String progress,
    List<String> words,
    Instant since,
    @Nullable StoredCourses courses) {

  record StoredCourses(
      String form,
      boolean diploma,
      int hours,
      @Nullable String payer,
      @Nullable Boolean mandatory,
      boolean money) {

    static StoredCourses of(Courses courses) {
      return new StoredCourses(
          courses.form().name(),
          courses.diploma(),
          courses.hours(),
          courses.payer().map(Courses.Payer::name).orElse(null),
          courses.mandatory().orElse(null),
          courses.money());
    }

    Courses courses() {
      return new Courses(
          Courses.Formality.valueOf(form),
          diploma,
          hours,
          Optional.ofNullable(payer).map(Courses.Payer::valueOf),
          Optional.ofNullable(mandatory),
          money);
    }
  }

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
        journey.since(),
        journey.courses().map(StoredCourses::of).orElse(null));
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
        since,
        Optional.ofNullable(courses).map(StoredCourses::courses));
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

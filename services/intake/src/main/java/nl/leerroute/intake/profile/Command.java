package nl.leerroute.intake.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.intake.answer.Edit;
import nl.leerroute.intake.journey.Courses;
import nl.leerroute.intake.journey.Missing;
import nl.leerroute.intake.journey.Progress;
import nl.leerroute.intake.journey.RoutesFound;
import nl.leerroute.intake.journey.Stage;

/** What can be asked of a profile. */
public sealed interface Command {

  record Answer(Edit edit) implements Command {}

  record Confirm() implements Command {}

  /**
   * @param starts first day by offer, of the courses on a date
   * @param courses empty: nothing is known of them
   */
  record Choose(RouteId route, Map<String, LocalDate> starts, Optional<Courses> courses)
      implements Command {}

  /** Tell how it goes with the chosen route. */
  record Tell(Progress progress) implements Command {}

  /** Take note of a stage to which others brought the person. */
  record Note(Stage stage, Instant at) implements Command {}

  /** Take note of the routes that somebody was offered. */
  record NoteRoutes(RoutesFound found) implements Command {}

  /** Take note of what the person misses and nobody within reach teaches. */
  record NoteMissing(Missing missing) implements Command {}

  record Erase() implements Command {}

  /** Erase, unless the person said something on that day or later. */
  record Expire(LocalDate before) implements Command {}
}

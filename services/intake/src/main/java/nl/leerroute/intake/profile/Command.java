package nl.leerroute.intake.profile;

import java.time.Instant;
import nl.leerroute.intake.answer.Edit;
import nl.leerroute.intake.journey.Missing;

/** What can be asked of a profile. */
public sealed interface Command {

  record Answer(Edit edit) implements Command {}

  record Confirm() implements Command {}

  record Choose(RouteId route) implements Command {}

  /** Take note that the person was offered at least one route. */
  record NoteRoutes(Instant plannedAt) implements Command {}

  /** Take note that a provider confirmed a place to the person. */
  record NoteSeat(Instant confirmedAt) implements Command {}

  /** Take note of what the person misses and nobody within reach teaches. */
  record NoteMissing(Missing missing) implements Command {}

  record Erase() implements Command {}
}

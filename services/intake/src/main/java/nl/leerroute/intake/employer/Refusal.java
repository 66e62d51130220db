package nl.leerroute.intake.employer;

import java.util.List;
import nl.leerroute.intake.answer.Problem;

/** Why a command was not carried out. */
public sealed interface Refusal {

  record NoSuchEmployer() implements Refusal {}

  record NotTaken(List<Problem> problems) implements Refusal {}

  /** The firm's answers changed since whoever asks saw them. */
  record Stale(long revision) implements Refusal {}

  record Busy() implements Refusal {}
}

package nl.leerroute.intake.profile;

import java.util.List;
import nl.leerroute.intake.answer.Problem;

/** Why a command was not carried out. */
public sealed interface Refusal {

  record NoSuchProfile() implements Refusal {}

  record NotTaken(List<Problem> problems) implements Refusal {}

  record NothingAnswered() implements Refusal {}

  record NotConfirmed() implements Refusal {}

  record NothingChosen() implements Refusal {}

  /** The profile changed since it was read. */
  record Stale(long version) implements Refusal {}

  /** Too many commands at once for the same profile; nothing was done, and asking again is safe. */
  record Busy() implements Refusal {}
}

package nl.leerroute.intake.employer;

import java.time.LocalDate;
import nl.leerroute.intake.answer.Edit;

/** What a firm asks to be done with what it told. */
public sealed interface Command {

  record TellFirm(Edit edit) implements Command {}

  /** The role becomes as it is told here, and nothing else. */
  record TellRole(RoleId role, Edit edit) implements Command {}

  record RemoveRole(RoleId role) implements Command {}

  record Erase() implements Command {}

  /** Erases who said nothing since before that day. */
  record Expire(LocalDate silent) implements Command {}
}

package nl.leerroute.intake.employer;

/** What a command does to a firm; whatever is made is told to others. */
public sealed interface Change {

  record Made(Employer next) implements Change {}

  record Erased() implements Change {}

  record None() implements Change {}

  record Refused(Refusal reason) implements Change {}
}

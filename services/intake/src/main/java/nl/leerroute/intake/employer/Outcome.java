package nl.leerroute.intake.employer;

/** What became of a command. */
public sealed interface Outcome {

  /** Stored; what others must know is on its way and cannot be lost. */
  record Done(Employer now) implements Outcome {}

  record Gone() implements Outcome {}

  record Refused(Refusal reason) implements Outcome {}
}

package nl.leerroute.intake.profile;

/** What became of a command. */
public sealed interface Outcome {

  /** Stored; facts are on their way and cannot be lost. */
  record Done(Profile now) implements Outcome {}

  record Gone() implements Outcome {}

  record Refused(Refusal reason) implements Outcome {}
}

package nl.leerroute.catalogue.enrolment;

/** What became of a command. */
public sealed interface Outcome {

  record Done(Enrolment now) implements Outcome {}

  record Refused(Refusal reason) implements Outcome {}
}

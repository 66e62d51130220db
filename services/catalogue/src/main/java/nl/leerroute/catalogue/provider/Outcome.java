package nl.leerroute.catalogue.provider;

/** What became of a command. */
public sealed interface Outcome {

  record Done(Provider now) implements Outcome {}

  record Refused(Refusal reason) implements Outcome {}
}

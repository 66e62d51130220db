package nl.leerroute.catalogue.enrolment;

/** What can be asked of a request. */
public sealed interface Command {

  /** By the person. */
  record Ask(String profile, Course course, Start start, Contact contact) implements Command {}

  /** By the provider. */
  record Confirm(ProofCode proof) implements Command {}

  /** By the provider. */
  record OfferOtherDate(Start start) implements Command {}

  /** By the provider. */
  record Refuse(Stage.Reason reason) implements Command {}

  /** By the person: the other date is good. */
  record Accept(ProofCode proof) implements Command {}

  /** By the person: the other date is not. */
  record Decline() implements Command {}

  /** By the person, also when there is a place already, until the day before the start. */
  record Withdraw() implements Command {}

  /** By the clock: reminds, releases and forgets what is due. */
  record Chase() implements Command {}

  /** Its place was given back. */
  record Left() implements Command {}
}

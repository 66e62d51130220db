package nl.leerroute.catalogue.enrolment;

/** What can be asked of a request. */
public sealed interface Command {

  /** By whoever wants the place. */
  record Ask(Asker asker, Course course, Start start, Contact contact) implements Command {}

  /** By the provider. */
  record Confirm(ProofCode proof) implements Command {}

  /** By the provider. */
  record OfferOtherDate(Start start) implements Command {}

  /** By the provider. */
  record Refuse(Stage.Reason reason) implements Command {}

  /** By whoever asked: the other date is good. */
  record Accept(ProofCode proof) implements Command {}

  /** By whoever asked: the other date is not. */
  record Decline() implements Command {}

  /** By whoever asked, also when there is a place already, until the day before the start. */
  record Withdraw() implements Command {}

  /** By the clock: reminds, releases and forgets what is due. */
  record Chase() implements Command {}

  /** Its provider was written to about it. */
  record Written() implements Command {}

  /** Its place was given back. */
  record Left() implements Command {}
}

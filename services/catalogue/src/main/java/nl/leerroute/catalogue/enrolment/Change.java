package nl.leerroute.catalogue.enrolment;

/** What a command makes of a request. */
public sealed interface Change {

  record Made(Enrolment next) implements Change {}

  /** It is like that already. */
  record None() implements Change {}

  record Refused(Refusal reason) implements Change {}

  /** Nothing of it stays. */
  record Erased() implements Change {}
}

package nl.leerroute.catalogue.provider;

/** What a command makes of a provider. */
public sealed interface Change {

  record Made(Provider next) implements Change {}

  /** It is like that already. */
  record None() implements Change {}

  record Refused(Refusal reason) implements Change {}
}

package nl.leerroute.gateway.providers;

/** What became of a decision about a provider. */
public enum Decided {
  DONE,
  /** It does not follow on how things are. */
  REFUSED,
  /** Something that is needed was not filled in. */
  INCOMPLETE
}

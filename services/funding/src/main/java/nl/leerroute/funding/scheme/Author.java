package nl.leerroute.funding.scheme;

/** Who publishes. */
public sealed interface Author {

  /** Keeps Leerroute running, and transcribes schemes that no fund publishes itself. */
  record Operator() implements Author {}

  /** Publishes for one organisation, and for no other. */
  record Officer(String organisation) implements Author {}
}

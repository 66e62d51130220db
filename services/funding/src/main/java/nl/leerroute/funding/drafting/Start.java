package nl.leerroute.funding.drafting;

import nl.leerroute.schemes.rule.SchemeRef;

/** What a draft begins with. */
public sealed interface Start {

  /** Nothing but whose it is. */
  record Empty() implements Start {}

  /** A version of the own scheme, to become the next one. */
  record From(SchemeRef version) implements Start {}

  /** JSON that was written elsewhere. */
  record Imported(String json) implements Start {}
}

package nl.leerroute.gateway.answers;

import java.util.List;

/** What a submitted form says. */
public sealed interface Reading {

  /** Every answer can be understood; numbers and postcodes are in their plain form. */
  record Understood(Given given) implements Reading {}

  /**
   * Something cannot be understood; nothing of the form is stored.
   *
   * @param asTyped everything as the person typed it, so that nothing is lost
   */
  record Garbled(Given asTyped, List<Fault> faults) implements Reading {}
}

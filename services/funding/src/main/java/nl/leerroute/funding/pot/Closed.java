package nl.leerroute.funding.pot;

import nl.leerroute.funding.window.Announced;

/** What came of closing a window early. */
public sealed interface Closed {

  record Done(Announced window) implements Closed {}

  /** There is no such window, or it is another organisation's. */
  record NotFound() implements Closed {}

  /** Only an end from now on, and not after the one that people know, brings it forward. */
  record NotEarlier() implements Closed {}
}

package nl.leerroute.funding.window;

import nl.leerroute.schemes.Wording;

/** What came of setting a window. */
public sealed interface Setting {

  record Done(Announced window) implements Setting {}

  /**
   * @param field of the window
   */
  record Invalid(String field, String code, Wording sentence) implements Setting {}

  record NoSuchScheme() implements Setting {}

  record NotYours(String owner) implements Setting {}
}

package nl.leerroute.catalogue.enrolment;

/** Who asks for a place, and answers when the provider asks something back. */
public sealed interface Asker {

  /**
   * Somebody for oneself.
   *
   * @param profile pseudonym
   */
  record Person(String profile) implements Asker {}

  /**
   * An employer for somebody who works there; nothing else is known here of that person.
   *
   * @param organisation of the account that asked
   * @param name as the provider sees it
   */
  record Employer(String organisation, String name) implements Asker {}
}

package nl.leerroute.catalogue.importing;

import nl.leerroute.catalogue.incoming.Problem;

/**
 * Something wrong with a record.
 *
 * @param named the field in the words of the source, such as the heading of a column
 */
public record Flaw(String named, Problem problem) {}

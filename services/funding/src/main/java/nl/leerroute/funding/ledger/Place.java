package nl.leerroute.funding.ledger;

/**
 * Somebody's place in a line.
 *
 * @param order whoever has a lower one comes first, also across lines
 */
public record Place(String application, long order, long cents) {}

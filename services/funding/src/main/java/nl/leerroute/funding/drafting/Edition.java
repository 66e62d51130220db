package nl.leerroute.funding.drafting;

/**
 * A draft as somebody read it.
 *
 * @param version counts its changes; whoever saves names the one that was read
 */
public record Edition(Draft draft, long version) {}

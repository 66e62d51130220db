package nl.leerroute.gateway.firms;

/**
 * What a firm wants to learn together with others, as a form gives and takes it.
 *
 * @param skill URI
 * @param from a day; empty: any
 * @param where AT_FIRM, AT_PROVIDER or ONLINE; empty: anywhere
 * @param most in euros, that it would pay for one person; empty: not said
 */
public record Join(String skill, String persons, String from, String where, String most) {}

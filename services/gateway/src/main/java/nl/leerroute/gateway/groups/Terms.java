package nl.leerroute.gateway.groups;

/**
 * What a provider proposes to a group, for one person.
 *
 * @param start as a form gives a day; empty: to be agreed
 */
public record Terms(String region, String skill, long priceCents, String start, String text) {}

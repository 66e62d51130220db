package nl.leerroute.funding.pot;

import java.util.NavigableMap;
import java.util.OptionalLong;

/**
 * How much an officer wants in a pot; everything else about it stays.
 *
 * @param edition of the pot that the officer saw
 * @param windows the most that each may take of the pot; one that is not named stays as it is
 */
public record Ceilings(
    String edition, long ceilingCents, NavigableMap<String, OptionalLong> windows) {}

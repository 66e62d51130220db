package nl.leerroute.schemes.answer;

import nl.leerroute.schemes.fact.Fact;

/**
 * An answer that is still needed.
 *
 * @param worthCents most money that it could bring here
 */
public record Missing(Fact fact, long worthCents) {}

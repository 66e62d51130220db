package nl.leerroute.funding.reach;

/**
 * What one person is taken to ask money for, and how many people do.
 *
 * @param priceCents of the course
 * @param percent of those who can
 */
public record Course(long priceCents, int percent) {}

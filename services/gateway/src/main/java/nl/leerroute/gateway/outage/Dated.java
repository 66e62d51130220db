package nl.leerroute.gateway.outage;

import java.time.Instant;

/**
 * Something read from a partner, and when.
 *
 * @param fresh false: the partner is down and this is what it last said
 */
public record Dated<T>(T value, Instant readAt, boolean fresh) {}

package nl.leerroute.gateway.taxonomies;

import java.time.Instant;

/**
 * @param concepts how many belong to it
 * @param complete everybody uses it
 */
public record Release(
    String name, String scheme, String version, int concepts, boolean complete, Instant since) {}

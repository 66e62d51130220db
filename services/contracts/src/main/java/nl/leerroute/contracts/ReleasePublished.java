package nl.leerroute.contracts;

import java.time.Instant;

/**
 * A taxonomy release is complete: readers swap it in whole or not at all.
 *
 * @param release name, the same as in its concepts
 * @param scheme taxonomy, for instance {@code ESCO}
 * @param concepts how many concepts the release has, all published before this marker
 */
public record ReleasePublished(
    String release, String scheme, String version, int concepts, Instant publishedAt) {}

package nl.leerroute.contracts;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.List;

/**
 * A taxonomy release is complete: readers swap it in whole or not at all.
 *
 * @param release name, the same as in its concepts
 * @param scheme taxonomy, for instance {@code ESCO}
 * @param concepts how many concepts the release has, all published before this marker
 * @param lost URIs of concepts that were there before it and that it replaced or removed
 */
public record ReleasePublished(
    String release,
    String scheme,
    String version,
    int concepts,
    Instant publishedAt,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> lost) {}

package nl.leerroute.catalogue.taxonomy;

import java.time.Instant;

/**
 * A named edition of a taxonomy.
 *
 * @param scheme the taxonomy: {@code ESCO}
 * @param version of the taxonomy itself
 * @param concepts how many it has
 * @param complete all of its concepts have been published; only then may anybody use it
 * @param since when it became what it is now
 */
public record Release(
    ReleaseName name,
    String scheme,
    String version,
    int concepts,
    boolean complete,
    Instant since) {

  boolean isCompleteWith(Edition edition) {
    return complete
        && scheme.equals(edition.scheme())
        && version.equals(edition.version())
        && concepts == edition.concepts().size();
  }
}

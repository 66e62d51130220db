package nl.leerroute.catalogue.taxonomy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named edition of a taxonomy.
 *
 * @param scheme the taxonomy: {@code ESCO}
 * @param version of the taxonomy itself
 * @param starter it makes do until an official release of the scheme is here
 * @param concepts how many belong to it: a concept belongs to one release
 * @param complete all of its concepts have been published; only then may anybody use it
 * @param since when it became what it is now
 * @param lost concepts that were there before its last import, which replaced or removed them
 */
public record Release(
    ReleaseName name,
    String scheme,
    String version,
    boolean starter,
    int concepts,
    boolean complete,
    Instant since,
    List<ConceptUri> lost) {

  /** In what was stored before losses were noted there are none. */
  public Release(
      ReleaseName name,
      String scheme,
      String version,
      boolean starter,
      int concepts,
      boolean complete,
      Instant since,
      @Nullable List<ConceptUri> lost) {
    this.name = name;
    this.scheme = scheme;
    this.version = version;
    this.starter = starter;
    this.concepts = concepts;
    this.complete = complete;
    this.since = since;
    this.lost = lost == null ? List.of() : List.copyOf(lost);
  }

  boolean isComplete(Edition edition, int belonging) {
    return complete
        && scheme.equals(edition.scheme())
        && version.equals(edition.version())
        && starter == edition.starter()
        && concepts == belonging;
  }

  /** An official release takes the place of the others of its scheme, except of starters. */
  boolean isReplacedBy(Edition edition) {
    return !starter
        && !edition.starter()
        && scheme.equals(edition.scheme())
        && !name.equals(edition.name());
  }

  Release with(int belonging, Instant now) {
    return new Release(name, scheme, version, starter, belonging, complete, now, lost);
  }
}

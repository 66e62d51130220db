package nl.leerroute.catalogue.taxonomy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/**
 * Takes a release in, whole.
 *
 * <p>The same input twice changes nothing. The release is announced as complete only after all of
 * its concepts have been published; an import that was cut off is finished by doing it again.
 */
public final class ImportingRelease {

  private final Concepts concepts;
  private final Releases releases;
  private final Clock clock;

  public ImportingRelease(Concepts concepts, Releases releases, Clock clock) {
    this.concepts = concepts;
    this.releases = releases;
    this.clock = clock;
  }

  public Mono<Imported> take(ReleaseName name, Map<String, ?> plain) {
    ReadingEdition reading = new ReadingEdition(name, plain);
    return reading
        .read()
        .map(this::take)
        .orElseGet(() -> Mono.just(new Imported.Refused(reading.problems())));
  }

  private Mono<Imported> take(Edition edition) {
    return Mono.zip(
            releases.find(edition.name()).map(Optional::of).defaultIfEmpty(Optional.empty()),
            concepts.all().collectList().map(stored -> Difference.between(stored, edition)))
        .flatMap(
            found -> {
              Difference difference = found.getT2();
              boolean done =
                  difference.isNone()
                      && found.getT1().filter(known -> known.isCompleteWith(edition)).isPresent();
              return (done ? Mono.<Void>empty() : write(edition, difference))
                  .thenReturn(report(edition, difference));
            });
  }

  private Mono<Void> write(Edition edition, Difference difference) {
    List<Concept> news =
        Stream.concat(difference.added().stream(), difference.changed().stream()).toList();
    return Mono.defer(() -> releases.store(release(edition, false)))
        .then(Mono.defer(() -> concepts.store(news)))
        .then(Mono.defer(() -> concepts.remove(difference.gone())))
        .then(Mono.defer(concepts::published))
        .then(Mono.defer(() -> releases.store(release(edition, true))));
  }

  private Release release(Edition edition, boolean complete) {
    return new Release(
        edition.name(),
        edition.scheme(),
        edition.version(),
        edition.concepts().size(),
        complete,
        clock.instant());
  }

  private static Imported report(Edition edition, Difference difference) {
    return new Imported.Complete(
        edition.name(),
        difference.added().size(),
        difference.changed().size(),
        difference.unchanged(),
        difference.gone().size(),
        edition.dangling());
  }
}

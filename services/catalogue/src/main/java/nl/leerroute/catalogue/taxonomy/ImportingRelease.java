package nl.leerroute.catalogue.taxonomy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes a release in, whole.
 *
 * <p>The same input twice changes nothing. The release is announced as complete only after all of
 * its concepts have been published; an import that was cut off is finished by doing it again. With
 * it is told what it lost of what was there before, for all who hold addresses of concepts.
 */
public final class ImportingRelease {

  /** Small enough to show progress, large enough for one write to the store. */
  private static final int AT_A_TIME = 500;

  private final Concepts concepts;
  private final Releases releases;
  private final Clock clock;
  private final Turns turns = new Turns();

  public ImportingRelease(Concepts concepts, Releases releases, Clock clock) {
    this.concepts = concepts;
    this.releases = releases;
    this.clock = clock;
  }

  public Mono<Imported> take(ReleaseName name, Map<String, ?> plain) {
    ReadingEdition reading = new ReadingEdition(name, plain);
    return reading
        .read()
        .map(edition -> take(edition, Progress.UNHEARD).cast(Imported.class))
        .orElseGet(() -> Mono.just(new Imported.Refused(reading.problems())));
  }

  /** One after another: what a release has to write depends on what the others left. */
  public Mono<Imported.Complete> take(Edition edition, Progress progress) {
    return turns.take(
        Mono.defer(
            () ->
                Mono.zip(releases.all().collectList(), concepts.all().collectList())
                    .flatMap(found -> take(edition, progress, found.getT1(), found.getT2()))));
  }

  private Mono<Imported.Complete> take(
      Edition edition, Progress progress, List<Release> known, List<Concept> stored) {
    List<ReleaseName> replaced =
        known.stream().filter(release -> release.isReplacedBy(edition)).map(Release::name).toList();
    Difference difference = Difference.between(stored, edition, replaced);
    int belonging = left(difference, edition.name());
    boolean done =
        difference.isNone()
            && known.stream()
                .anyMatch(
                    release ->
                        release.name().equals(edition.name())
                            && release.isComplete(edition, belonging));
    List<ConceptUri> lost = lost(known, edition, difference);
    return (done ? Mono.<Void>empty() : write(edition, difference, lost, progress))
        .then(Mono.defer(() -> settle(known, edition, difference)))
        .thenReturn(report(edition, difference));
  }

  /** With what an import that was cut off had replaced and removed already. */
  private static List<ConceptUri> lost(
      List<Release> known, Edition edition, Difference difference) {
    return Stream.concat(
            known.stream()
                .filter(release -> release.name().equals(edition.name()) && !release.complete())
                .flatMap(release -> release.lost().stream()),
            difference.lost().uris())
        .distinct()
        .toList();
  }

  private Mono<Void> write(
      Edition edition, Difference difference, List<ConceptUri> lost, Progress progress) {
    List<Concept> news =
        Stream.concat(difference.added().stream(), difference.changed().stream()).toList();
    return Mono.defer(() -> releases.store(release(edition, difference, lost, false)))
        .then(Mono.defer(() -> store(news, progress)))
        .then(Mono.defer(() -> remove(difference.gone().stream().map(Concept::uri).toList())))
        .then(Mono.defer(concepts::published))
        .then(Mono.defer(() -> releases.store(release(edition, difference, lost, true))));
  }

  private Mono<Void> store(List<Concept> news, Progress progress) {
    AtomicInteger written = new AtomicInteger();
    return Flux.fromIterable(news)
        .buffer(AT_A_TIME)
        .concatMap(
            some ->
                concepts
                    .store(some)
                    .doOnSuccess(
                        _ -> progress.written(written.addAndGet(some.size()), news.size())))
        .then();
  }

  private Mono<Void> remove(List<ConceptUri> gone) {
    return Flux.fromIterable(gone).buffer(AT_A_TIME).concatMap(concepts::remove).then();
  }

  /** What the other releases lost to this one, they have no more; an empty one is gone. */
  private Mono<Void> settle(List<Release> known, Edition edition, Difference difference) {
    return Flux.fromIterable(known)
        .filter(release -> !release.name().equals(edition.name()))
        .filter(release -> release.concepts() != left(difference, release.name()))
        .concatMap(
            release ->
                left(difference, release.name()) == 0
                    ? releases.remove(release.name())
                    : releases.store(
                        release.with(left(difference, release.name()), clock.instant())))
        .then();
  }

  private static int left(Difference difference, ReleaseName release) {
    return difference.left().getOrDefault(release, 0);
  }

  private Release release(
      Edition edition, Difference difference, List<ConceptUri> lost, boolean complete) {
    return new Release(
        edition.name(),
        edition.scheme(),
        edition.version(),
        edition.starter(),
        left(difference, edition.name()),
        complete,
        clock.instant(),
        lost);
  }

  private static Imported.Complete report(Edition edition, Difference difference) {
    return new Imported.Complete(
        edition.name(),
        difference.added().size(),
        difference.changed().size(),
        difference.unchanged(),
        difference.kept(),
        difference.lost(),
        edition.dangling());
  }
}

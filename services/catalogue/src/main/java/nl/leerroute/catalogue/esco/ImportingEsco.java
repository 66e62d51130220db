package nl.leerroute.catalogue.esco;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import nl.leerroute.catalogue.incoming.SentFiles;
import nl.leerroute.catalogue.offer.OffersAbout;
import nl.leerroute.catalogue.taxonomy.Imported;
import nl.leerroute.catalogue.taxonomy.ImportingRelease;
import nl.leerroute.catalogue.taxonomy.ReleaseName;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Takes an official release in from its files, and tells how far it is.
 *
 * <p>The same files twice change nothing; an import that was cut off is finished by doing it again.
 */
public final class ImportingEsco {

  /** So many replaced and removed concepts are told by name. */
  private static final int NAMED = 200;

  private final SentFiles files;
  private final ImportingRelease importing;
  private final OffersAbout offers;
  private final Imports imports;
  private final Clock clock;

  public ImportingEsco(
      SentFiles files,
      ImportingRelease importing,
      OffersAbout offers,
      Imports imports,
      Clock clock) {
    this.offers = offers;
    this.files = files;
    this.importing = importing;
    this.imports = imports;
    this.clock = clock;
  }

  /** Whether this release is being imported now, here or by another instance. */
  public Mono<Boolean> isUnderWay(ReleaseName release) {
    return imports
        .find(release)
        .map(last -> last.isUnderWay(clock.instant()))
        .defaultIfEmpty(false);
  }

  /**
   * Completes with the end of the import, which is stored like each step before it.
   *
   * @param version of ESCO itself, such as {@code 1.2.0}
   * @param paths zip files, CSV files or folders of them
   */
  public Mono<Import> take(ReleaseName release, String version, List<Path> paths) {
    return store(release, new Import.Stage.Reading())
        .then(Mono.defer(() -> read(release, version, paths)))
        .flatMap(read -> write(release, read))
        .onErrorResume(e -> store(release, new Import.Stage.Failed()).then(Mono.error(e)));
  }

  private Mono<Read> read(ReleaseName release, String version, List<Path> paths) {
    return files.read(
        paths,
        sheets -> ReadingEsco.read(release, version, sheets),
        problem -> new Read.Refused(List.of(problem)));
  }

  private Mono<Import> write(ReleaseName release, Read read) {
    return switch (read) {
      case Read.Refused(var problems) -> store(release, new Import.Stage.Refused(problems));
      case Read.Whole whole -> write(release, whole);
    };
  }

  private Mono<Import> write(ReleaseName release, Read.Whole whole) {
    Sinks.Many<Import.Stage> steps = Sinks.many().unicast().onBackpressureBuffer();
    Flux<Import> told = steps.asFlux().concatMap(step -> store(release, step));
    Mono<Import.Stage> end =
        importing
            .take(
                whole.edition(),
                (done, all) -> steps.tryEmitNext(new Import.Stage.Writing(done, all)))
            .flatMap(complete -> done(complete, whole))
            .doFinally(_ -> steps.tryEmitComplete());
    return Mono.zip(end, told.then(Mono.just(true))).flatMap(both -> store(release, both.getT1()));
  }

  private Mono<Import.Stage> done(Imported.Complete complete, Read.Whole whole) {
    return offers
        .any(complete.lost().uris().collect(Collectors.toSet()))
        .map(
            touched ->
                new Import.Stage.Done(
                    complete.brief(NAMED), touched, whole.remarks(), whole.remarksInAll()));
  }

  private Mono<Import> store(ReleaseName release, Import.Stage stage) {
    Import now = new Import(release, stage, clock.instant());
    return imports.store(now).thenReturn(now);
  }
}

package nl.leerroute.catalogue.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.leerroute.catalogue.esco.ImportingEsco;
import nl.leerroute.catalogue.esco.Imports;
import nl.leerroute.catalogue.taxonomy.ReleaseName;
import nl.leerroute.platform.http.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Official releases from their files.
 *
 * <p>Files are taken at once and read afterwards; how far that is, is asked for at the address in
 * the answer. What this instance had not finished when it stopped has to be sent again.
 */
@RestController
class ImportController {

  private static final Logger LOG = LoggerFactory.getLogger(ImportController.class);
  private static final String ADDRESS = "/taxonomy/releases/{release}/import";

  private final ImportingEsco importing;
  private final Imports imports;

  ImportController(ImportingEsco importing, Imports imports) {
    this.importing = importing;
    this.imports = imports;
  }

  /**
   * @param version of ESCO itself, such as {@code 1.2.0}
   * @param files the zip files as downloaded, or the CSV files in them
   */
  @PostMapping(path = ADDRESS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  Mono<ResponseEntity<Object>> take(
      @PathVariable String release,
      @RequestParam String version,
      @RequestPart("files") Flux<FilePart> files) {
    return Mono.justOrEmpty(ReleaseName.read(release))
        .flatMap(
            name ->
                importing
                    .isUnderWay(name)
                    .flatMap(
                        already ->
                            already
                                ? Mono.just(underWay())
                                : receive(files).map(folder -> begin(name, version, folder))))
        .switchIfEmpty(Mono.fromSupplier(Replies::missing));
  }

  @GetMapping(ADDRESS)
  Mono<ResponseEntity<Object>> progress(@PathVariable String release) {
    return Mono.justOrEmpty(ReleaseName.read(release))
        .flatMap(imports::find)
        .<ResponseEntity<Object>>map(found -> ResponseEntity.ok(ProgressBody.of(found)))
        .switchIfEmpty(Mono.fromSupplier(Replies::missing));
  }

  private static Mono<Path> receive(Flux<FilePart> files) {
    return Mono.fromCallable(() -> Files.createTempDirectory("leerroute-release"))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(
            folder ->
                files
                    .index()
                    .concatMap(
                        file ->
                            file.getT2()
                                .transferTo(folder.resolve(nameOf(file.getT1(), file.getT2()))))
                    .then(Mono.just(folder))
                    .doOnError(_ -> remove(folder)));
  }

  /** The sender's name without folders, and a number so that no two are the same. */
  private static String nameOf(long number, FilePart file) {
    String name = file.filename().replaceFirst(".*[/\\\\]", "");
    return name.endsWith(".csv") ? name : number + ".zip";
  }

  private ResponseEntity<Object> begin(ReleaseName release, String version, Path folder) {
    importing
        .take(release, version, List.of(folder))
        .doFinally(_ -> remove(folder))
        .subscribe(
            end -> LOG.info("Import of {} ended: {}", release, ProgressBody.of(end).stage()),
            e -> LOG.warn("Import of {} failed: {}", release, e.toString()));
    return ResponseEntity.accepted()
        .location(UriComponentsBuilder.fromPath(ADDRESS).build(release.value()))
        .build();
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("removing received files", e);
    }
  }

  private static ResponseEntity<Object> underWay() {
    return ResponseEntity.of(
            Problems.conflict(
                "This release is being imported already. Ask how far it is, or wait until it is"
                    + " done."))
        .build();
  }
}

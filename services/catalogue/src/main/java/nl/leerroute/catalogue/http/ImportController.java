package nl.leerroute.catalogue.http;

import java.nio.file.Path;
import java.util.List;
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

  /** The same for a form, which cannot put the version in its address: it comes as a part. */
  @PostMapping(path = "/taxonomy/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  Mono<ResponseEntity<Object>> take(
      @RequestPart("version") String version, @RequestPart("files") Flux<FilePart> files) {
    return take("esco-" + version.strip(), version.strip(), files);
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
                                : ReceivedFiles.in(files)
                                    .map(folder -> begin(name, version, folder))))
        .switchIfEmpty(Mono.fromSupplier(Replies::missing));
  }

  @GetMapping(ADDRESS)
  Mono<ResponseEntity<Object>> progress(@PathVariable String release) {
    return Mono.justOrEmpty(ReleaseName.read(release))
        .flatMap(imports::find)
        .<ResponseEntity<Object>>map(found -> ResponseEntity.ok(ProgressBody.of(found)))
        .switchIfEmpty(Mono.fromSupplier(Replies::missing));
  }

  private ResponseEntity<Object> begin(ReleaseName release, String version, Path folder) {
    importing
        .take(release, version, List.of(folder))
        .doFinally(_ -> ReceivedFiles.remove(folder))
        .subscribe(
            end -> LOG.info("Import of {} ended: {}", release, ProgressBody.of(end).stage()),
            e -> LOG.warn("Import of {} failed: {}", release, e.toString()));
    return ResponseEntity.accepted()
        .location(UriComponentsBuilder.fromPath(ADDRESS).build(release.value()))
        .body(new Begun(release.value()));
  }

  private static ResponseEntity<Object> underWay() {
    return ResponseEntity.of(
            Problems.conflict(
                "This release is being imported already. Ask how far it is, or wait until it is"
                    + " done."))
        .build();
  }

  /** What is being taken in. */
  record Begun(String release) {}
}

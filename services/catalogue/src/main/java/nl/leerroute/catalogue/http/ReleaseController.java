package nl.leerroute.catalogue.http;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.leerroute.catalogue.taxonomy.Edition;
import nl.leerroute.catalogue.taxonomy.Imported;
import nl.leerroute.catalogue.taxonomy.ImportingRelease;
import nl.leerroute.catalogue.taxonomy.Named;
import nl.leerroute.catalogue.taxonomy.Release;
import nl.leerroute.catalogue.taxonomy.ReleaseName;
import nl.leerroute.catalogue.taxonomy.Releases;
import nl.leerroute.catalogue.taxonomy.Replacement;
import nl.leerroute.contracts.Text;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Releases of the taxonomy.
 *
 * <p>Answers when all concepts of the release are on their topic; an answer that was lost is safe
 * to ask for again.
 */
@RestController
class ReleaseController {

  private final ImportingRelease importing;
  private final Releases releases;

  ReleaseController(ImportingRelease importing, Releases releases) {
    this.importing = importing;
    this.releases = releases;
  }

  /** All that is here, the newest first. */
  @GetMapping("/taxonomy/releases")
  Mono<List<ReleaseBody>> list() {
    return releases
        .all()
        .sort(Comparator.comparing(Release::since).reversed())
        .map(ReleaseBody::of)
        .collectList();
  }

  @PutMapping("/taxonomy/releases/{release}")
  Mono<ResponseEntity<Object>> take(
      @PathVariable String release, @RequestBody Map<String, Object> content) {
    return Mono.justOrEmpty(ReleaseName.read(release))
        .flatMap(name -> importing.take(name, content))
        .map(ReleaseController::reply)
        .switchIfEmpty(Mono.fromSupplier(Replies::missing));
  }

  private static ResponseEntity<Object> reply(Imported imported) {
    return switch (imported) {
      case Imported.Complete complete -> ResponseEntity.ok(ImportBody.of(complete));
      case Imported.Refused(var problems) -> Replies.invalid(problems);
    };
  }

  /**
   * @param concepts how many belong to it
   * @param complete everybody may use it
   */
  record ReleaseBody(
      String release,
      String scheme,
      String version,
      boolean starter,
      int concepts,
      boolean complete,
      Instant since) {

    static ReleaseBody of(Release release) {
      return new ReleaseBody(
          release.name().value(),
          release.scheme(),
          release.version(),
          release.starter(),
          release.concepts(),
          release.complete(),
          release.since());
    }
  }

  record ImportBody(
      String release,
      int taken,
      int changed,
      int unchanged,
      int kept,
      int removed,
      int replaced,
      List<NamedBody> gone,
      List<ReplacedBody> replacements,
      List<DanglingBody> dangling) {

    /** So many of each are named; the counts are of all. */
    private static final int NAMED = 200;

    static ImportBody of(Imported.Complete complete) {
      return new ImportBody(
          complete.release().value(),
          complete.taken(),
          complete.changed(),
          complete.unchanged(),
          complete.kept(),
          complete.lost().removed(),
          complete.lost().replaced(),
          complete.lost().gone().stream().limit(NAMED).map(NamedBody::of).toList(),
          complete.lost().replacements().stream().limit(NAMED).map(ReplacedBody::of).toList(),
          complete.dangling().stream().map(DanglingBody::of).toList());
    }
  }

  record NamedBody(String uri, Text label) {

    static NamedBody of(Named named) {
      return new NamedBody(named.uri().value(), Replies.text(named.label()));
    }
  }

  record ReplacedBody(NamedBody gone, NamedBody by, Replacement.Ground why) {

    static ReplacedBody of(Replacement replacement) {
      return new ReplacedBody(
          NamedBody.of(replacement.gone()), NamedBody.of(replacement.by()), replacement.why());
    }
  }

  record DanglingBody(String from, String to) {

    static DanglingBody of(Edition.Dangling dangling) {
      return new DanglingBody(dangling.from().value(), dangling.to().value());
    }
  }
}

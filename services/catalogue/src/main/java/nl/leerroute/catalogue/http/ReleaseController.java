package nl.leerroute.catalogue.http;

import java.util.List;
import java.util.Map;
import nl.leerroute.catalogue.taxonomy.Edition;
import nl.leerroute.catalogue.taxonomy.Imported;
import nl.leerroute.catalogue.taxonomy.ImportingRelease;
import nl.leerroute.catalogue.taxonomy.ReleaseName;
import org.springframework.http.ResponseEntity;
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

  ReleaseController(ImportingRelease importing) {
    this.importing = importing;
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

  record ImportBody(
      String release,
      int taken,
      int changed,
      int unchanged,
      int kept,
      int removed,
      List<DanglingBody> dangling) {

    static ImportBody of(Imported.Complete complete) {
      return new ImportBody(
          complete.release().value(),
          complete.taken(),
          complete.changed(),
          complete.unchanged(),
          complete.kept(),
          complete.removed(),
          complete.dangling().stream().map(DanglingBody::of).toList());
    }
  }

  record DanglingBody(String from, String to) {

    static DanglingBody of(Edition.Dangling dangling) {
      return new DanglingBody(dangling.from().value(), dangling.to().value());
    }
  }
}

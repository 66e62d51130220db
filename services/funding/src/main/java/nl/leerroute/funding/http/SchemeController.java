package nl.leerroute.funding.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerroute.funding.overview.LookingUpSchemes;
import nl.leerroute.funding.scheme.PublishingSchemes;
import nl.leerroute.platform.http.Problems;
import nl.leerroute.platform.security.Caller;
import nl.leerroute.schemes.rule.SchemeRef;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Versions of schemes.
 *
 * <p>A version that was published never changes: the same content again is answered with success,
 * another content with a conflict.
 */
@RestController
class SchemeController {

  private final LookingUpSchemes lookingUp;
  private final PublishingSchemes publishing;

  SchemeController(LookingUpSchemes lookingUp, PublishingSchemes publishing) {
    this.lookingUp = lookingUp;
    this.publishing = publishing;
  }

  @GetMapping("/schemes")
  Mono<List<SchemeBody>> on(
      @RequestParam Optional<LocalDate> asOf,
      @RequestParam(defaultValue = "") String q,
      SeekerForm seeker) {
    return lookingUp
        .on(asOf.orElseGet(lookingUp::today), q, seeker.seeker())
        .map(standings -> standings.stream().map(SchemeBody::of).toList());
  }

  @GetMapping("/schemes/{id}/versions/{version}")
  Mono<ResponseEntity<Object>> find(
      @PathVariable String id,
      @PathVariable String version,
      @RequestParam Optional<LocalDate> asOf) {
    return lookingUp
        .find(new SchemeRef(id, version), asOf.orElseGet(lookingUp::today))
        .<ResponseEntity<Object>>map(found -> ResponseEntity.ok(WholeSchemeBody.of(found)))
        .defaultIfEmpty(ResponseEntity.of(Problems.notFound()).build());
  }

  @PutMapping("/schemes/{id}/versions/{version}")
  Mono<ResponseEntity<Object>> publish(
      @PathVariable String id,
      @PathVariable String version,
      @RequestBody String form,
      Caller caller) {
    return Authors.of(caller)
        .map(
            author -> publishing.publish(new SchemeRef(id, version), form, author).map(Replies::of))
        .orElseGet(() -> Mono.just(Replies.notYours("")));
  }
}

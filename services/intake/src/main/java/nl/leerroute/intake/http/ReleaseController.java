package nl.leerroute.intake.http;

import nl.leerroute.intake.taxonomy.CountingTouched;
import nl.leerroute.intake.taxonomy.Touched;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a release of the taxonomy did to profiles, in one number. */
@RestController
class ReleaseController {

  private final CountingTouched counting;

  ReleaseController(CountingTouched counting) {
    this.counting = counting;
  }

  @GetMapping("/taxonomy/releases/{release}/profiles")
  Mono<ResponseEntity<Object>> touched(@PathVariable String release) {
    return counting
        .by(release)
        .<ResponseEntity<Object>>map(touched -> ResponseEntity.ok(TouchedBody.of(release, touched)))
        .defaultIfEmpty(Replies.missing());
  }

  /**
   * @param profiles that name a concept which the release replaced or removed, in tens; absent:
   *     fewer than ten
   */
  record TouchedBody(String release, @Nullable Integer profiles) {

    static TouchedBody of(String release, Touched touched) {
      return new TouchedBody(
          release, touched.profiles().isPresent() ? touched.profiles().getAsInt() : null);
    }
  }
}

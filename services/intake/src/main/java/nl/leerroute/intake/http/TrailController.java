package nl.leerroute.intake.http;

import java.time.LocalDate;
import java.util.List;
import nl.leerroute.intake.profile.KeepingProfiles;
import nl.leerroute.intake.profile.Leave;
import nl.leerroute.intake.profile.Profile;
import nl.leerroute.intake.profile.ProfileId;
import nl.leerroute.intake.retention.Periods;
import nl.leerroute.platform.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** How long the caller's own profile is kept, and what the person allowed and took back. */
@RestController
class TrailController {

  private final KeepingProfiles profiles;
  private final Periods periods;

  TrailController(KeepingProfiles profiles, Periods periods) {
    this.profiles = profiles;
    this.periods = periods;
  }

  /**
   * @param keptUntil when nothing more is said
   * @param leaves to keep answers about health and troubles, oldest first
   */
  record Body(LocalDate heard, LocalDate keptUntil, List<Leave> leaves) {}

  @GetMapping("/profiles/{id}/trail")
  Mono<ResponseEntity<Object>> of(@PathVariable String id, Caller caller) {
    return Mono.justOrEmpty(ProfileId.written(id).filter(own -> caller.actsFor(own.value())))
        .flatMap(profiles::find)
        .map(Profile::trail)
        .<ResponseEntity<Object>>map(
            trail ->
                ResponseEntity.ok(
                    new Body(trail.heard(), periods.keptUntil(trail.heard()), trail.leaves())))
        .defaultIfEmpty(Replies.missing());
  }
}

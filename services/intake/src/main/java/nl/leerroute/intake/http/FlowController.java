package nl.leerroute.intake.http;

import java.util.Optional;
import nl.leerroute.intake.answer.WorkStatus;
import nl.leerroute.intake.journey.Classes;
import nl.leerroute.intake.journey.EducationBand;
import nl.leerroute.intake.profile.LookingUpFlows;
import nl.leerroute.intake.profile.ProfileId;
import nl.leerroute.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a fact about the caller may say; somebody else's answers like one that does not exist. */
@RestController
class FlowController {

  private final LookingUpFlows lookingUp;

  FlowController(LookingUpFlows lookingUp) {
    this.lookingUp = lookingUp;
  }

  /**
   * @param flowId random, and linked to the person nowhere else
   */
  record FlowBody(
      String flowId,
      @Nullable String region,
      @Nullable WorkStatus status,
      @Nullable EducationBand education,
      @Nullable String ageBand,
      @Nullable String sector) {

    static FlowBody of(LookingUpFlows.Told told) {
      Classes classes = told.classes();
      return new FlowBody(
          told.flow().value(),
          classes.region().orElse(null),
          classes.status().orElse(null),
          classes.education().orElse(null),
          classes.ageBand().orElse(null),
          classes.sector().orElse(null));
    }
  }

  @GetMapping("/profiles/{id}/flow")
  Mono<ResponseEntity<Object>> flow(@PathVariable String id, Caller caller) {
    return Mono.justOrEmpty(own(id, caller))
        .flatMap(lookingUp::of)
        .<ResponseEntity<Object>>map(told -> ResponseEntity.ok(FlowBody.of(told)))
        .defaultIfEmpty(Replies.missing());
  }

  private static Optional<ProfileId> own(String id, Caller caller) {
    return ProfileId.written(id).filter(written -> caller.actsFor(written.value()));
  }
}

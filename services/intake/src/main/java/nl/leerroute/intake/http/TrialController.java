package nl.leerroute.intake.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.intake.answer.Edit;
import nl.leerroute.intake.answer.Problem;
import nl.leerroute.intake.answer.Questionnaire;
import nl.leerroute.intake.profile.Outcome;
import nl.leerroute.intake.profile.ProfileId;
import nl.leerroute.intake.trial.Trial;
import nl.leerroute.intake.trial.TryingOut;
import nl.leerroute.platform.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What the caller tries out; another's is not there. */
@RestController
class TrialController {

  private static final String OWN = "/profiles/{id}/trial";

  private final TryingOut trying;

  TrialController(TryingOut trying) {
    this.trying = trying;
  }

  /**
   * @param profile under which routes are planned for it
   */
  record TrialBody(String profile, Instant since, Map<String, Object> changes) {

    static TrialBody of(Trial trial) {
      return new TrialBody(trial.id().value(), trial.since(), trial.changes());
    }
  }

  @GetMapping(OWN)
  Mono<ResponseEntity<Object>> find(@PathVariable String id, Caller caller) {
    return Mono.justOrEmpty(own(id, caller))
        .flatMap(trying::of)
        .<ResponseEntity<Object>>map(trial -> ResponseEntity.ok(TrialBody.of(trial)))
        .defaultIfEmpty(Replies.missing());
  }

  /** Answers are read as a person's own would be; takes the place of what was tried before. */
  @PutMapping(OWN)
  Mono<ResponseEntity<Object>> begin(
      @PathVariable String id, @RequestBody Map<String, Object> changes, Caller caller) {
    if (changes.isEmpty() || !Trial.MAY_CHANGE.containsAll(changes.keySet())) {
      return Mono.just(
          Replies.invalid(List.of(Problem.unknownField("answers", List.copyOf(Trial.MAY_CHANGE)))));
    }
    return switch (Questionnaire.read(changes)) {
      case Questionnaire.Outcome.Misunderstood(List<Problem> problems) ->
          Mono.just(Replies.invalid(problems));
      case Questionnaire.Outcome.Understood(Edit edit) ->
          Mono.justOrEmpty(own(id, caller))
              .flatMap(person -> trying.begin(person, changes, edit))
              .map(TrialController::begun)
              .defaultIfEmpty(Replies.missing());
    };
  }

  private static ResponseEntity<Object> begun(TryingOut.Begun begun) {
    return switch (begun) {
      case TryingOut.Begun.Planned(Trial trial) -> ResponseEntity.ok(TrialBody.of(trial));
      case TryingOut.Begun.Refused(var reason) -> Replies.outcome(new Outcome.Refused(reason));
    };
  }

  /** Answers with the profile as it is from then on. */
  @PostMapping(OWN + "/keeping")
  Mono<ResponseEntity<Object>> keep(@PathVariable String id, Caller caller) {
    return Mono.justOrEmpty(own(id, caller))
        .flatMap(trying::keep)
        .map(Replies::outcome)
        .defaultIfEmpty(Replies.missing());
  }

  /** Answers the same when there was nothing to throw away. */
  @DeleteMapping(OWN)
  Mono<ResponseEntity<Object>> throwAway(@PathVariable String id, Caller caller) {
    return Mono.justOrEmpty(own(id, caller))
        .flatMap(
            person -> trying.forget(person).thenReturn(ResponseEntity.noContent().<Object>build()))
        .defaultIfEmpty(Replies.missing());
  }

  private static Optional<ProfileId> own(String id, Caller caller) {
    return ProfileId.written(id).filter(written -> caller.actsFor(written.value()));
  }
}

package nl.leerroute.intake.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nl.leerroute.intake.answer.Edit;
import nl.leerroute.intake.answer.Problem;
import nl.leerroute.intake.answer.Questionnaire;
import nl.leerroute.intake.call.AskingForCall;
import nl.leerroute.intake.handover.HandingOver;
import nl.leerroute.intake.journey.Courses;
import nl.leerroute.intake.member.Joining;
import nl.leerroute.intake.profile.Command;
import nl.leerroute.intake.profile.KeepingProfiles;
import nl.leerroute.intake.profile.ProfileId;
import nl.leerroute.intake.profile.RouteId;
import nl.leerroute.intake.reminder.AskingForReminders;
import nl.leerroute.intake.trial.TryingOut;
import nl.leerroute.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * The profile of the caller.
 *
 * <p>Somebody else's profile answers exactly like one that does not exist. A command that is
 * answered with success is stored and cannot be lost; sent again with the same Idempotency-Key it
 * is done once.
 */
@RestController
class ProfileController {

  private static final String KEY = "Idempotency-Key";

  private final KeepingProfiles profiles;
  private final HandingOver handing;
  private final AskingForCall asking;
  private final AskingForReminders reminding;
  private final TryingOut trying;
  private final Joining joining;

  ProfileController(
      KeepingProfiles profiles,
      HandingOver handing,
      AskingForCall asking,
      AskingForReminders reminding,
      TryingOut trying,
      Joining joining) {
    this.profiles = profiles;
    this.handing = handing;
    this.asking = asking;
    this.reminding = reminding;
    this.trying = trying;
    this.joining = joining;
  }

  @GetMapping("/profiles/{id}")
  Mono<ResponseEntity<Object>> find(@PathVariable String id, Caller caller) {
    return Mono.justOrEmpty(own(id, caller))
        .flatMap(profiles::find)
        .map(Replies::profile)
        .defaultIfEmpty(Replies.missing());
  }

  @PatchMapping("/profiles/{id}")
  Mono<ResponseEntity<Object>> answer(
      @PathVariable String id,
      @RequestBody Map<String, @Nullable Object> answers,
      @RequestHeader(KEY) String key,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
      Caller caller) {
    return switch (Questionnaire.read(answers)) {
      case Questionnaire.Outcome.Understood(Edit edit) ->
          handle(id, caller, new Command.Answer(edit), "answer:" + key, Tags.version(seen));
      case Questionnaire.Outcome.Misunderstood(List<Problem> problems) ->
          Mono.just(own(id, caller).map(_ -> Replies.invalid(problems)).orElse(Replies.missing()));
    };
  }

  @PostMapping("/profiles/{id}/confirmation")
  Mono<ResponseEntity<Object>> confirm(
      @PathVariable String id,
      @RequestHeader(KEY) String key,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
      Caller caller) {
    return handle(id, caller, new Command.Confirm(), "confirm:" + key, Tags.version(seen));
  }

  @PostMapping("/profiles/{id}/choice")
  Mono<ResponseEntity<Object>> choose(
      @PathVariable String id,
      @RequestBody Choice choice,
      @RequestHeader(KEY) String key,
      Caller caller) {
    return RouteId.written(choice.routeId())
        .map(route -> new Command.Choose(route, choice.days(), choice.known()))
        .map(command -> handle(id, caller, command, "choose:" + key, OptionalLong.empty()))
        .orElseGet(() -> Mono.just(Replies.notARoute()));
  }

  /** How it goes with the chosen route. */
  @PostMapping("/profiles/{id}/progress")
  Mono<ResponseEntity<Object>> tell(
      @PathVariable String id,
      @RequestBody ProgressForm form,
      @RequestHeader(KEY) String key,
      Caller caller) {
    return form.progress()
        .map(Command.Tell::new)
        .map(command -> handle(id, caller, command, "tell:" + key, OptionalLong.empty()))
        .orElseGet(() -> Mono.just(Replies.notAState()));
  }

  /**
   * Answers the same when there was nothing to erase; what is kept beside the answers goes first,
   * so that whatever fails can be asked again.
   */
  @DeleteMapping("/profiles/{id}")
  Mono<ResponseEntity<Object>> erase(@PathVariable String id, Caller caller) {
    String once = UUID.randomUUID().toString();
    return Mono.justOrEmpty(own(id, caller))
        .flatMap(
            own ->
                handing
                    .forget(own)
                    .then(asking.takeBack(own))
                    .then(reminding.stop(own))
                    .then(trying.forget(own))
                    .then(joining.forget(own))
                    .then(profiles.handle(own, new Command.Erase(), once, OptionalLong.empty())))
        .map(Replies::erased)
        .defaultIfEmpty(Replies.missing());
  }

  private Mono<ResponseEntity<Object>> handle(
      String id, Caller caller, Command command, String key, OptionalLong version) {
    return Mono.justOrEmpty(own(id, caller))
        .flatMap(own -> profiles.handle(own, command, key, version))
        .map(Replies::outcome)
        .defaultIfEmpty(Replies.missing());
  }

  private static Optional<ProfileId> own(String id, Caller caller) {
    return ProfileId.written(id).filter(written -> caller.actsFor(written.value()));
  }

  /**
   * @param starts first day by offer, of the courses on a date
   * @param courses what is told of them without saying whose they are; absent: nothing is
   */
  record Choice(
      String routeId, @Nullable Map<String, LocalDate> starts, @Nullable Courses courses) {

    Optional<Courses> known() {
      return Optional.ofNullable(courses);
    }

    Map<String, LocalDate> days() {
      return starts == null ? Map.of() : starts;
    }
  }
}

package nl.leerroute.intake.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import nl.leerroute.intake.answer.Asked;
import nl.leerroute.intake.answer.Edit;
import nl.leerroute.intake.answer.FirmQuestions;
import nl.leerroute.intake.answer.Problem;
import nl.leerroute.intake.answer.Questionnaire;
import nl.leerroute.intake.answer.RoleQuestions;
import nl.leerroute.intake.answer.Sentence;
import nl.leerroute.intake.employer.Command;
import nl.leerroute.intake.employer.EmployerId;
import nl.leerroute.intake.employer.KeepingEmployers;
import nl.leerroute.intake.employer.RoleId;
import nl.leerroute.intake.member.Teaming;
import nl.leerroute.intake.scan.Scanning;
import nl.leerroute.platform.security.Caller;
import nl.leerroute.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * The firm of the caller; another's answers exactly like one that does not exist.
 *
 * <p>A command that is answered with success is stored and cannot be lost; sent again with the same
 * Idempotency-Key it is done once.
 */
@RestController
class EmployerController {

  static final String ONE = "/employers/{id}";
  static final String FIRM = ONE + "/firm";
  static final String ROLE = ONE + "/roles/{role}";
  private static final String KEY = "Idempotency-Key";

  /** Others count on it, so whoever says it is somebody. */
  private static final Problem WITHOUT_ACCOUNT =
      new Problem(
          FirmQuestions.JOINS.field(),
          "account",
          new Sentence(
              "Log in met het account van je bedrijf om mee te doen.",
              "Log in with the account of your firm to join."),
          List.of());

  private final KeepingEmployers employers;
  private final Scanning scanning;
  private final Teaming teaming;

  EmployerController(KeepingEmployers employers, Scanning scanning, Teaming teaming) {
    this.employers = employers;
    this.scanning = scanning;
    this.teaming = teaming;
  }

  @GetMapping(ONE)
  Mono<ResponseEntity<Object>> find(@PathVariable String id, Caller caller) {
    return Mono.justOrEmpty(own(id, caller))
        .flatMap(employers::find)
        .map(EmployerReplies::employer)
        .defaultIfEmpty(Replies.missing());
  }

  /** What is mentioned becomes as it is written, or is taken back where it is empty. */
  @PatchMapping(FIRM)
  Mono<ResponseEntity<Object>> tellFirm(
      @PathVariable String id,
      @RequestBody Map<String, @Nullable Object> answers,
      @RequestHeader(KEY) String key,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
      Caller caller) {
    return answers.containsKey(FirmQuestions.JOINS.field()) && !caller.is(Role.EMPLOYER)
        ? Mono.just(Replies.invalid(List.of(WITHOUT_ACCOUNT)))
        : read(FirmQuestions.ASKED, answers, Command.TellFirm::new, id, key, seen, caller);
  }

  /** A role that is there becomes as it is written here. */
  @PutMapping(ROLE)
  Mono<ResponseEntity<Object>> tellRole(
      @PathVariable String id,
      @PathVariable String role,
      @RequestBody Map<String, @Nullable Object> answers,
      @RequestHeader(KEY) String key,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
      Caller caller) {
    return RoleId.written(role)
        .map(
            known ->
                read(
                    RoleQuestions.ASKED,
                    answers,
                    edit -> new Command.TellRole(known, edit),
                    id,
                    key,
                    seen,
                    caller))
        .orElseGet(() -> Mono.just(Replies.missing()));
  }

  @DeleteMapping(ROLE)
  Mono<ResponseEntity<Object>> removeRole(
      @PathVariable String id, @PathVariable String role, Caller caller) {
    return RoleId.written(role)
        .map(Command.RemoveRole::new)
        .map(command -> handle(id, caller, command, UUID.randomUUID().toString(), null))
        .orElseGet(() -> Mono.just(Replies.missing()));
  }

  /**
   * Answers the same when there was nothing to erase; what is kept beside the answers goes first,
   * so that whatever fails can be asked again.
   */
  @DeleteMapping(ONE)
  Mono<ResponseEntity<Object>> erase(@PathVariable String id, Caller caller) {
    String once = UUID.randomUUID().toString();
    return Mono.justOrEmpty(own(id, caller))
        .flatMap(
            own ->
                scanning
                    .forget(own)
                    .then(teaming.forget(own))
                    .then(employers.handle(own, new Command.Erase(), once, OptionalLong.empty())))
        .map(EmployerReplies::erased)
        .defaultIfEmpty(Replies.missing());
  }

  private Mono<ResponseEntity<Object>> read(
      Asked asked,
      Map<String, @Nullable Object> answers,
      Function<Edit, Command> command,
      String id,
      String key,
      @Nullable String seen,
      Caller caller) {
    return switch (Questionnaire.read(asked, answers)) {
      case Questionnaire.Outcome.Understood(Edit edit) ->
          handle(id, caller, command.apply(edit), "tell:" + key, seen);
      case Questionnaire.Outcome.Misunderstood(List<Problem> problems) ->
          Mono.just(own(id, caller).map(_ -> Replies.invalid(problems)).orElse(Replies.missing()));
    };
  }

  private Mono<ResponseEntity<Object>> handle(
      String id, Caller caller, Command command, String key, @Nullable String seen) {
    return Mono.justOrEmpty(own(id, caller))
        .flatMap(own -> employers.handle(own, command, key, Tags.version(seen)))
        .map(EmployerReplies::outcome)
        .defaultIfEmpty(Replies.missing());
  }

  /** The firm that the caller acts for. */
  static Optional<EmployerId> own(String id, Caller caller) {
    return EmployerId.written(id)
        .filter(written -> caller.organisation().equals(Optional.of(written.value())));
  }
}

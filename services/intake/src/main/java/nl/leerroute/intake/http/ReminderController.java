package nl.leerroute.intake.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leerroute.intake.answer.Problem;
import nl.leerroute.intake.answer.Sentence;
import nl.leerroute.intake.profile.ProfileId;
import nl.leerroute.intake.reminder.AskingForReminders;
import nl.leerroute.intake.reminder.MailAddress;
import nl.leerroute.intake.reminder.Reminder;
import nl.leerroute.intake.reminder.ReminderId;
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

/**
 * Reminders by mail: the caller's own, and by what the links in letters say. Where no mail is sent
 * there is nothing to ask for.
 */
@RestController
class ReminderController {

  private static final String OWN = "/profiles/{id}/reminder";

  private static final List<String> LANGUAGES = List.of("nl", "en");

  private final AskingForReminders asking;

  ReminderController(AskingForReminders asking) {
    this.asking = asking;
  }

  record ReminderForm(String address, String language) {

    String known() {
      return LANGUAGES.contains(language) ? language : LANGUAGES.getFirst();
    }
  }

  record LinkForm(String secret) {}

  /**
   * @param state OFF, ASKED or ON
   * @param address absent: OFF
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Body(
      String state,
      Optional<String> address,
      Optional<Instant> asked,
      Optional<Instant> confirmed,
      Optional<Instant> sent) {

    static final Body OFF =
        new Body("OFF", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static Body of(Reminder one) {
      return new Body(
          one.confirmed().isPresent() ? "ON" : "ASKED",
          Optional.of(one.address().value()),
          Optional.of(one.asked()),
          one.confirmed(),
          one.sent());
    }
  }

  @GetMapping(OWN)
  Mono<ResponseEntity<Object>> find(@PathVariable String id, Caller caller) {
    return Mono.justOrEmpty(own(id, caller))
        .flatMap(
            profile ->
                asking
                    .of(profile)
                    .map(Body::of)
                    .switchIfEmpty(asking.areOffered() ? Mono.just(Body.OFF) : Mono.empty()))
        .<ResponseEntity<Object>>map(ResponseEntity::ok)
        .defaultIfEmpty(Replies.missing());
  }

  /** Another address takes the place of the one before. */
  @PutMapping(OWN)
  Mono<ResponseEntity<Object>> ask(
      @PathVariable String id, @RequestBody ReminderForm form, Caller caller) {
    Optional<ProfileId> own = own(id, caller).filter(_ -> asking.areOffered());
    Optional<MailAddress> address = MailAddress.written(form.address());
    if (own.isPresent() && address.isEmpty()) {
      return Mono.just(Replies.invalid(List.of(noAddress())));
    }
    return Mono.justOrEmpty(own)
        .flatMap(profile -> asking.ask(profile, address.orElseThrow(), form.known()))
        .<ResponseEntity<Object>>map(one -> ResponseEntity.ok(Body.of(one)))
        .defaultIfEmpty(Replies.missing());
  }

  /** Answers the same when there was nothing to end. */
  @DeleteMapping(OWN)
  Mono<ResponseEntity<Object>> stop(@PathVariable String id, Caller caller) {
    return Mono.justOrEmpty(own(id, caller))
        .flatMap(
            profile -> asking.stop(profile).thenReturn(ResponseEntity.noContent().<Object>build()))
        .defaultIfEmpty(Replies.missing());
  }

  /** Whoever has the link says yes, once. */
  @PostMapping("/reminders/{id}/confirmation")
  Mono<ResponseEntity<Object>> confirm(@PathVariable String id, @RequestBody LinkForm link) {
    return Mono.justOrEmpty(ReminderId.written(id))
        .flatMap(known -> asking.confirm(known, link.secret()))
        .map(_ -> ResponseEntity.noContent().<Object>build())
        .defaultIfEmpty(Replies.missing());
  }

  /** Whoever has the link ends it; it answers the same when there is nothing. */
  @PostMapping("/reminders/{id}/ending")
  Mono<ResponseEntity<Object>> end(@PathVariable String id, @RequestBody LinkForm link) {
    return Mono.justOrEmpty(ReminderId.written(id))
        .flatMap(known -> asking.end(known, link.secret()))
        .thenReturn(ResponseEntity.noContent().build());
  }

  private static Problem noAddress() {
    return new Problem(
        "address",
        "malformed",
        new Sentence(
            "Dit is geen e-mailadres. Vul het in zoals naam@voorbeeld.nl.",
            "This is not an e-mail address. Enter it like name@example.com."),
        List.of());
  }

  private static Optional<ProfileId> own(String id, Caller caller) {
    return ProfileId.written(id).filter(written -> caller.actsFor(written.value()));
  }
}

package nl.leerroute.intake.http;

import java.util.Optional;
import java.util.Set;
import nl.leerroute.intake.call.AskingForCall;
import nl.leerroute.intake.call.Moment;
import nl.leerroute.intake.call.Subject;
import nl.leerroute.intake.call.Wish;
import nl.leerroute.intake.profile.ProfileId;
import nl.leerroute.platform.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** That the caller wants to be called; another's wish is not there. */
@RestController
class CallController {

  private static final String OWN = "/profiles/{id}/call";

  private final AskingForCall asking;

  CallController(AskingForCall asking) {
    this.asking = asking;
  }

  /**
   * @param consent that name and number are kept, and seen by advisers
   */
  record WishForm(
      String name,
      String phone,
      Set<Moment> moments,
      String language,
      Set<Subject> about,
      boolean consent) {

    Wish.Read read() {
      return Wish.read(name, phone, moments, language, about, consent);
    }
  }

  @GetMapping(OWN)
  Mono<ResponseEntity<Object>> find(@PathVariable String id, Caller caller) {
    return Mono.justOrEmpty(own(id, caller))
        .flatMap(asking::of)
        .<ResponseEntity<Object>>map(call -> ResponseEntity.ok(CallBody.of(call)))
        .defaultIfEmpty(Replies.missing());
  }

  /** Takes the place of what was asked before. */
  @PutMapping(OWN)
  Mono<ResponseEntity<Object>> ask(
      @PathVariable String id, @RequestBody WishForm form, Caller caller) {
    return switch (form.read()) {
      case Wish.Read.Understood(Wish wish) ->
          Mono.justOrEmpty(own(id, caller))
              .flatMap(profile -> asking.ask(profile, wish))
              .<ResponseEntity<Object>>map(call -> ResponseEntity.ok(CallBody.of(call)))
              .defaultIfEmpty(Replies.missing());
      case Wish.Read.Misunderstood(var problems) ->
          Mono.just(own(id, caller).map(_ -> Replies.invalid(problems)).orElse(Replies.missing()));
    };
  }

  /** Answers the same when there was nothing to take back. */
  @DeleteMapping(OWN)
  Mono<ResponseEntity<Object>> takeBack(@PathVariable String id, Caller caller) {
    return Mono.justOrEmpty(own(id, caller))
        .flatMap(
            profile ->
                asking.takeBack(profile).thenReturn(ResponseEntity.noContent().<Object>build()))
        .defaultIfEmpty(Replies.missing());
  }

  private static Optional<ProfileId> own(String id, Caller caller) {
    return ProfileId.written(id).filter(written -> caller.actsFor(written.value()));
  }
}

package nl.leerroute.intake.http;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.leerroute.intake.handover.Code;
import nl.leerroute.intake.handover.HandingOver;
import nl.leerroute.intake.handover.HandoverId;
import nl.leerroute.intake.handover.Purpose;
import nl.leerroute.intake.profile.ProfileId;
import nl.leerroute.platform.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The hand-overs of the caller's own profile; another's are not there. */
@RestController
class HandoverController {

  private static final String KEY = "Idempotency-Key";
  private static final String ALL = "/profiles/{id}/handovers";
  private static final String ONE = ALL + "/{handover}";
  private static final List<String> LANGUAGES = List.of("nl", "en");

  private final HandingOver handing;

  HandoverController(HandingOver handing) {
    this.handing = handing;
  }

  /**
   * @param days how long an adviser may look along
   * @param toTheRegion any adviser of the region, without a code
   */
  record WishForm(Purpose purpose, boolean toTheRegion, int days, String language) {

    Optional<HandingOver.Wish> wish() {
      return days > 0 && LANGUAGES.contains(language)
          ? Optional.of(new HandingOver.Wish(purpose, toTheRegion, Duration.ofDays(days), language))
          : Optional.empty();
    }
  }

  record AnswerForm(boolean accepted) {}

  @GetMapping(ALL)
  Mono<List<HandoverBody>> all(@PathVariable String id, Caller caller) {
    return Mono.justOrEmpty(own(id, caller))
        .flatMapMany(handing::of)
        .map(HandoverBody::ofPerson)
        .collectList();
  }

  @PostMapping(ALL)
  Mono<ResponseEntity<Object>> handOver(
      @PathVariable String id,
      @RequestBody WishForm form,
      @RequestHeader(KEY) String key,
      Caller caller) {
    return Mono.justOrEmpty(form.wish())
        .flatMap(
            wish ->
                Mono.justOrEmpty(own(id, caller))
                    .flatMap(profile -> handing.handOver(profile, wish, "add:" + key)))
        .<ResponseEntity<Object>>map(handed -> ResponseEntity.ok(HandoverBody.of(handed)))
        .defaultIfEmpty(Replies.missing());
  }

  @PostMapping(ONE + "/revocation")
  Mono<ResponseEntity<Object>> revoke(
      @PathVariable String id, @PathVariable String handover, Caller caller) {
    return Mono.justOrEmpty(own(id, caller))
        .flatMap(
            profile ->
                Mono.justOrEmpty(HandoverId.written(handover))
                    .flatMap(one -> handing.revoke(profile, one)))
        .<ResponseEntity<Object>>map(now -> ResponseEntity.ok(HandoverBody.ofPerson(now)))
        .defaultIfEmpty(Replies.missing());
  }

  @PostMapping(ONE + "/proposals/{proposal}/answer")
  Mono<ResponseEntity<Object>> answer(
      @PathVariable String id,
      @PathVariable String handover,
      @PathVariable String proposal,
      @RequestBody AnswerForm form,
      Caller caller) {
    return Mono.justOrEmpty(own(id, caller))
        .flatMap(
            profile ->
                Mono.justOrEmpty(HandoverId.written(handover))
                    .flatMap(one -> handing.answer(profile, one, proposal, form.accepted())))
        .<ResponseEntity<Object>>map(now -> ResponseEntity.ok(HandoverBody.ofPerson(now)))
        .defaultIfEmpty(Replies.missing());
  }

  record CodeForm(String code) {}

  record Resumed(String profile) {}

  /** Whoever has the code goes on with the answers behind it, once. */
  @PostMapping("/resumptions")
  Mono<ResponseEntity<Object>> resume(@RequestBody CodeForm form) {
    return Mono.justOrEmpty(Code.written(form.code()))
        .flatMap(handing::goOn)
        .<ResponseEntity<Object>>map(profile -> ResponseEntity.ok(new Resumed(profile.value())))
        .defaultIfEmpty(Replies.missing());
  }

  private static Optional<ProfileId> own(String id, Caller caller) {
    return ProfileId.written(id).filter(written -> caller.actsFor(written.value()));
  }
}

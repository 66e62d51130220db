package nl.leerroute.catalogue.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.catalogue.enrolment.Contact;
import nl.leerroute.catalogue.group.BringingTogether;
import nl.leerroute.catalogue.group.BringingTogether.OwnGroup;
import nl.leerroute.catalogue.group.ProposalId;
import nl.leerroute.catalogue.http.GroupController.GroupBody;
import nl.leerroute.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The groups in which the caller's firm takes part; another firm's are not there. */
@RestController
class OwnGroupController {

  static final String GROUPS = "/employers/{organisation}/groups";
  static final String CONTACT = "/employers/{organisation}/proposals/{proposal}/contact";

  private final BringingTogether together;

  OwnGroupController(BringingTogether together) {
    this.together = together;
  }

  /**
   * @param group absent: too few take part to tell of it
   */
  record OwnGroupBody(String skill, @Nullable GroupBody group, List<ProposalBody> proposals) {

    static OwnGroupBody of(OwnGroup own, String organisation) {
      return new OwnGroupBody(
          own.skill().value(),
          own.request() == null ? null : GroupController.body(own.request()),
          own.proposals().stream().map(each -> ProposalBody.forFirm(each, organisation)).toList());
    }
  }

  @GetMapping(GROUPS)
  Mono<ResponseEntity<Object>> all(@PathVariable String organisation, Caller caller) {
    return own(organisation, caller)
        .flatMap(together::ofFirm)
        .<ResponseEntity<Object>>map(
            all ->
                ResponseEntity.ok(
                    all.stream().map(each -> OwnGroupBody.of(each, organisation)).toList()))
        .defaultIfEmpty(Replies.missing());
  }

  /** Lets the provider see who the firm is: {@code {name, reachedAt}}. */
  @PutMapping(CONTACT)
  Mono<ResponseEntity<Object>> show(
      @PathVariable String organisation,
      @PathVariable String proposal,
      @RequestBody Map<String, @Nullable Object> body,
      Caller caller) {
    ReadingRequests reading = new ReadingRequests(body);
    Optional<Contact> contact = reading.contact();
    return contact.isEmpty()
        ? Mono.just(Replies.invalid(reading.problems()))
        : own(organisation, caller)
            .flatMap(
                employer ->
                    Mono.justOrEmpty(ProposalId.read(proposal))
                        .flatMap(id -> together.show(employer, id, contact.get())))
            .<ResponseEntity<Object>>map(
                now -> ResponseEntity.ok(ProposalBody.forFirm(now, organisation)))
            .defaultIfEmpty(Replies.missing());
  }

  @DeleteMapping(CONTACT)
  Mono<ResponseEntity<Object>> hide(
      @PathVariable String organisation, @PathVariable String proposal, Caller caller) {
    return own(organisation, caller)
        .flatMap(
            employer ->
                Mono.justOrEmpty(ProposalId.read(proposal))
                    .flatMap(id -> together.hide(employer, id))
                    .thenReturn(ResponseEntity.noContent().<Object>build()))
        .defaultIfEmpty(Replies.missing());
  }

  private static Mono<String> own(String organisation, Caller caller) {
    return Mono.justOrEmpty(caller.organisation()).filter(organisation::equals);
  }
}

package nl.leerroute.intake.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.intake.answer.Problem;
import nl.leerroute.intake.answer.Sentence;
import nl.leerroute.intake.handover.Code;
import nl.leerroute.intake.member.Joining;
import nl.leerroute.intake.member.Member;
import nl.leerroute.intake.member.MemberId;
import nl.leerroute.intake.member.Share;
import nl.leerroute.intake.member.TrainingWish;
import nl.leerroute.intake.profile.ProfileId;
import nl.leerroute.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The teams that the caller joined; another's are not there. */
@RestController
class MembershipController {

  static final String ALL = "/profiles/{id}/teams";
  static final String ONE = ALL + "/{member}";
  static final String WISHES = ONE + "/wishes";
  static final String ANSWER = WISHES + "/{wish}/acceptance";
  private static final String KEY = "Idempotency-Key";
  private static final int LONGEST_NAME = 60;

  private static final Problem NAME =
      new Problem(
          "name",
          "missing",
          new Sentence(
              "Vul in hoe je werkgever je kent, hoogstens " + LONGEST_NAME + " letters.",
              "Enter how your employer knows you, at most " + LONGEST_NAME + " letters."),
          List.of());

  private static final Problem CODE =
      new Problem(
          "code",
          "unknown",
          new Sentence(
              "Deze code klopt niet, is al gebruikt of geldt niet meer. Vraag een nieuwe.",
              "This code is not right, was used already or is over. Ask for a new one."),
          List.of());

  private final Joining joining;

  MembershipController(Joining joining) {
    this.joining = joining;
  }

  record JoinForm(String code, String name, Set<Share> shares) {}

  record SharesForm(Set<Share> shares) {}

  record AcceptForm(boolean accepted) {}

  /**
   * @param title of the offer
   */
  record AskForm(
      String offerId, Title title, @Nullable LocalDate start, long priceCents, boolean mandatory) {

    record Title(String nl, String en) {}

    Joining.Asked asked() {
      return new Joining.Asked(
          offerId, title.nl(), title.en(), Optional.ofNullable(start), priceCents, mandatory);
    }
  }

  @GetMapping(ALL)
  Mono<List<TeamBody>> all(@PathVariable String id, Caller caller) {
    return Mono.justOrEmpty(own(id, caller))
        .flatMapMany(joining::of)
        .map(TeamBody::of)
        .collectList();
  }

  /** A code that is wrong, over or used is told at its field. */
  @PostMapping(ALL)
  Mono<ResponseEntity<Object>> join(
      @PathVariable String id, @RequestBody JoinForm form, Caller caller) {
    String name = form.name().strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      return Mono.just(Replies.invalid(List.of(NAME)));
    }
    return Mono.justOrEmpty(own(id, caller))
        .flatMap(
            profile ->
                Mono.justOrEmpty(Code.written(form.code()))
                    .flatMap(code -> joining.join(profile, code, name, form.shares()))
                    .<ResponseEntity<Object>>map(now -> ResponseEntity.ok(TeamBody.of(now)))
                    .defaultIfEmpty(Replies.invalid(List.of(CODE))))
        .defaultIfEmpty(Replies.missing());
  }

  @PutMapping(ONE + "/shares")
  Mono<ResponseEntity<Object>> share(
      @PathVariable String id,
      @PathVariable String member,
      @RequestBody SharesForm form,
      Caller caller) {
    return Mono.justOrEmpty(own(id, caller))
        .flatMap(
            profile ->
                Mono.justOrEmpty(MemberId.written(member))
                    .flatMap(one -> joining.share(profile, one, form.shares())))
        .map(MembershipController::team)
        .defaultIfEmpty(Replies.missing());
  }

  @DeleteMapping(ONE)
  Mono<ResponseEntity<Object>> leave(
      @PathVariable String id, @PathVariable String member, Caller caller) {
    return Mono.justOrEmpty(own(id, caller))
        .flatMap(
            profile ->
                Mono.justOrEmpty(MemberId.written(member))
                    .flatMap(one -> joining.leave(profile, one)))
        .<ResponseEntity<Object>>map(_ -> ResponseEntity.noContent().build())
        .defaultIfEmpty(Replies.missing());
  }

  @PostMapping(WISHES)
  Mono<ResponseEntity<Object>> ask(
      @PathVariable String id,
      @PathVariable String member,
      @RequestBody AskForm form,
      @RequestHeader(KEY) String key,
      Caller caller) {
    return Mono.justOrEmpty(own(id, caller))
        .flatMap(
            profile ->
                Mono.justOrEmpty(MemberId.written(member))
                    .flatMap(one -> joining.ask(profile, one, form.asked(), key)))
        .map(MembershipController::team)
        .defaultIfEmpty(Replies.missing());
  }

  @PostMapping(ANSWER)
  Mono<ResponseEntity<Object>> accept(
      @PathVariable String id,
      @PathVariable String member,
      @PathVariable String wish,
      @RequestBody AcceptForm form,
      Caller caller) {
    return Mono.justOrEmpty(own(id, caller))
        .flatMap(
            profile ->
                Mono.justOrEmpty(MemberId.written(member))
                    .flatMap(one -> joining.accept(profile, one, wish, form.accepted())))
        .map(MembershipController::team)
        .defaultIfEmpty(Replies.missing());
  }

  /**
   * @param employer id of the firm
   */
  record TeamBody(
      String id,
      String employer,
      String name,
      Set<Share> shares,
      Instant since,
      List<TrainingWish> wishes) {

    static TeamBody of(Member member) {
      return new TeamBody(
          member.id().value(),
          member.employer().value(),
          member.name(),
          member.shares(),
          member.since(),
          member.wishes());
    }
  }

  private static ResponseEntity<Object> team(Member member) {
    return ResponseEntity.ok(TeamBody.of(member));
  }

  private static Optional<ProfileId> own(String id, Caller caller) {
    return ProfileId.written(id).filter(written -> caller.actsFor(written.value()));
  }
}

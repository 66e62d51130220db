package nl.leerroute.intake.http;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerroute.intake.answer.Problem;
import nl.leerroute.intake.answer.Sentence;
import nl.leerroute.intake.employer.RoleId;
import nl.leerroute.intake.member.MemberId;
import nl.leerroute.intake.member.Teaming;
import nl.leerroute.intake.member.TrainingWish;
import nl.leerroute.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The people who joined the caller's firm, as far as they chose to be seen. */
@RestController
class MemberController {

  static final String ALL = EmployerController.ONE + "/members";
  static final String INVITATIONS = EmployerController.ONE + "/invitations";
  static final String MEMBER = ALL + "/{member}";
  static final String ANSWER = MEMBER + "/wishes/{wish}/answer";
  private static final String KEY = "Idempotency-Key";
  private static final int LONGEST_REPAYMENT = 60;
  private static final long MOST_CENTS = 10_000_000;
  private static final int MOST_HOURS = 40;
  private static final int LONGEST_WORDS = 500;

  private static final List<Problem> FREE =
      List.of(
          Problem.contradiction(
              "repayMonths",
              new Sentence(
                  "Deze scholing is verplicht. Dan mag je er niets voor terugvragen.",
                  "This training is mandatory. Then you may ask nothing back for it.")));

  private final Teaming teaming;
  private final Clock clock;

  MemberController(Teaming teaming, Clock clock) {
    this.teaming = teaming;
    this.clock = clock;
  }

  record InviteForm(String role) {}

  record InvitedBody(String code, Instant until) {}

  /**
   * @param skills empty: not shown, or none
   * @param goal absent: not shown, or not known
   */
  record MemberBody(
      String id,
      String role,
      String name,
      Instant since,
      List<String> skills,
      @Nullable String goal,
      List<TrainingWish> wishes) {

    static MemberBody of(Teaming.Seen seen) {
      return new MemberBody(
          seen.member().id().value(),
          seen.member().role().value(),
          seen.member().name(),
          seen.member().since(),
          seen.skills(),
          seen.goal().orElse(null),
          seen.member().wishes());
    }
  }

  record TeamBody(List<MemberBody> members, Map<String, Integer> inSums) {}

  /**
   * @param repayMonths 0: nothing is asked back
   */
  record AnswerForm(
      TrainingWish.Reply.Kind kind,
      long cents,
      int repayMonths,
      int hoursPerWeek,
      @Nullable String words) {

    List<Problem> problems() {
      List<Problem> problems = new ArrayList<>();
      if (cents < 0 || cents > MOST_CENTS) {
        problems.add(outOfRange("cents", MOST_CENTS));
      }
      if (repayMonths < 0 || repayMonths > LONGEST_REPAYMENT) {
        problems.add(outOfRange("repayMonths", LONGEST_REPAYMENT));
      }
      if (hoursPerWeek < 0 || hoursPerWeek > MOST_HOURS) {
        problems.add(outOfRange("hoursPerWeek", MOST_HOURS));
      }
      return problems;
    }

    TrainingWish.Reply reply(Instant now) {
      String said = words == null ? "" : words.strip();
      return new TrainingWish.Reply(
          kind,
          cents,
          repayMonths,
          hoursPerWeek,
          said.substring(0, Math.min(LONGEST_WORDS, said.length())),
          now);
    }

    private static Problem outOfRange(String field, long most) {
      return new Problem(
          field,
          "out-of-range",
          new Sentence(
              "Vul een heel getal in van 0 tot en met " + most + ".",
              "Enter a whole number from 0 to " + most + "."),
          List.of("0", Long.toString(most)));
    }
  }

  @GetMapping(ALL)
  Mono<ResponseEntity<Object>> all(@PathVariable String id, Caller caller) {
    return Mono.justOrEmpty(EmployerController.own(id, caller))
        .flatMap(teaming::of)
        .<ResponseEntity<Object>>map(
            team ->
                ResponseEntity.ok(
                    new TeamBody(
                        team.members().stream().map(MemberBody::of).toList(), team.inSums())))
        .defaultIfEmpty(Replies.missing());
  }

  /** The code is told once, here. */
  @PostMapping(INVITATIONS)
  Mono<ResponseEntity<Object>> invite(
      @PathVariable String id, @RequestBody InviteForm form, Caller caller) {
    return Mono.justOrEmpty(EmployerController.own(id, caller))
        .flatMap(
            own ->
                Mono.justOrEmpty(RoleId.written(form.role()))
                    .flatMap(role -> teaming.invite(own, role)))
        .<ResponseEntity<Object>>map(
            invited -> ResponseEntity.ok(new InvitedBody(invited.code().value(), invited.until())))
        .defaultIfEmpty(Replies.missing());
  }

  /** Nothing may be asked back of what law or agreement asks, since 1 August 2022. */
  @PostMapping(ANSWER)
  Mono<ResponseEntity<Object>> answer(
      @PathVariable String id,
      @PathVariable String member,
      @PathVariable String wish,
      @RequestBody AnswerForm form,
      @RequestHeader(KEY) String key,
      Caller caller) {
    List<Problem> problems = form.problems();
    if (!problems.isEmpty()) {
      return Mono.just(Replies.invalid(problems));
    }
    return Mono.justOrEmpty(EmployerController.own(id, caller))
        .flatMap(
            own ->
                Mono.justOrEmpty(MemberId.written(member))
                    .flatMap(
                        one -> teaming.answer(own, one, wish, form.reply(clock.instant()), key)))
        .<ResponseEntity<Object>>map(_ -> ResponseEntity.noContent().build())
        .defaultIfEmpty(form.repayMonths() > 0 ? Replies.invalid(FREE) : Replies.missing());
  }

  @DeleteMapping(MEMBER)
  Mono<ResponseEntity<Object>> end(
      @PathVariable String id, @PathVariable String member, Caller caller) {
    return Mono.justOrEmpty(EmployerController.own(id, caller))
        .flatMap(
            own -> Mono.justOrEmpty(MemberId.written(member)).flatMap(one -> teaming.end(own, one)))
        .<ResponseEntity<Object>>map(_ -> ResponseEntity.noContent().build())
        .defaultIfEmpty(Replies.missing());
  }
}

package nl.leerroute.intake.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.intake.answer.Problem;
import nl.leerroute.intake.answer.Questionnaire;
import nl.leerroute.intake.handover.Advice;
import nl.leerroute.intake.handover.Adviser;
import nl.leerroute.intake.handover.Advising;
import nl.leerroute.intake.handover.Code;
import nl.leerroute.intake.handover.Handover;
import nl.leerroute.intake.handover.HandoverId;
import nl.leerroute.intake.handover.Proposal;
import nl.leerroute.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What an adviser may see and do; without a hand-over nobody has any client here. */
@RestController
class AdviserController {

  private static final String KEY = "Idempotency-Key";

  private final Advising advising;

  AdviserController(Advising advising) {
    this.advising = advising;
  }

  /**
   * @param name as the person will read it
   */
  record OpeningForm(String code, String name) {}

  record TakingForm(String name) {}

  record AdviceForm(String text) {}

  record ProposalForm(String text, @Nullable Map<String, Object> answers) {}

  /** Those that wait in any region, and the caller's own. */
  @GetMapping("/handovers")
  Mono<List<HandoverBody.Line>> list(Caller caller) {
    return advising
        .list(adviser(caller, ""))
        .map(one -> HandoverBody.Line.of(one, caller.subject()))
        .collectList();
  }

  @PostMapping("/handovers/opening")
  Mono<ResponseEntity<Object>> open(@RequestBody OpeningForm form, Caller caller) {
    return line(
        Mono.justOrEmpty(Code.written(form.code()))
            .flatMap(code -> advising.open(adviser(caller, form.name()), code)),
        caller);
  }

  @PostMapping("/handovers/{id}/taking")
  Mono<ResponseEntity<Object>> take(
      @PathVariable String id, @RequestBody TakingForm form, Caller caller) {
    return line(
        Mono.justOrEmpty(HandoverId.written(id))
            .flatMap(one -> advising.takeUp(adviser(caller, form.name()), one)),
        caller);
  }

  @GetMapping("/handovers/{id}")
  Mono<ResponseEntity<Object>> see(@PathVariable String id, Caller caller) {
    return Mono.justOrEmpty(HandoverId.written(id))
        .flatMap(one -> advising.see(adviser(caller, ""), one))
        .<ResponseEntity<Object>>map(client -> ResponseEntity.ok(HandoverBody.ofClient(client)))
        .defaultIfEmpty(Replies.missing());
  }

  @PostMapping("/handovers/{id}/advice")
  Mono<ResponseEntity<Object>> advise(
      @PathVariable String id,
      @RequestBody AdviceForm form,
      @RequestHeader(KEY) String key,
      Caller caller) {
    return line(
        Mono.justOrEmpty(HandoverId.written(id))
            .filter(_ -> isText(form.text()))
            .flatMap(
                one ->
                    advising.advise(adviser(caller, ""), one, form.text().strip(), "say:" + key)),
        caller);
  }

  /** Answers are read as a person's own would be. */
  @PostMapping("/handovers/{id}/proposals")
  Mono<ResponseEntity<Object>> propose(
      @PathVariable String id,
      @RequestBody ProposalForm form,
      @RequestHeader(KEY) String key,
      Caller caller) {
    Map<String, Object> answers = Optional.ofNullable(form.answers()).orElse(Map.of());
    if (!Proposal.MAY_CHANGE.containsAll(answers.keySet())) {
      return Mono.just(
          Replies.invalid(
              List.of(Problem.unknownField("answers", List.copyOf(Proposal.MAY_CHANGE)))));
    }
    if (Questionnaire.read(answers) instanceof Questionnaire.Outcome.Misunderstood(var problems)) {
      return Mono.just(Replies.invalid(problems));
    }
    return line(
        Mono.justOrEmpty(HandoverId.written(id))
            .filter(_ -> isText(form.text()))
            .flatMap(
                one ->
                    advising.propose(
                        adviser(caller, ""), one, form.text().strip(), answers, "ask:" + key)),
        caller);
  }

  @PostMapping("/handovers/{id}/closing")
  Mono<ResponseEntity<Object>> close(@PathVariable String id, Caller caller) {
    return line(
        Mono.justOrEmpty(HandoverId.written(id))
            .flatMap(one -> advising.close(adviser(caller, ""), one)),
        caller);
  }

  private static Mono<ResponseEntity<Object>> line(Mono<Handover> handover, Caller caller) {
    return handover
        .<ResponseEntity<Object>>map(
            now -> ResponseEntity.ok(HandoverBody.Line.of(now, caller.subject())))
        .defaultIfEmpty(Replies.missing());
  }

  private static boolean isText(String text) {
    return !text.isBlank() && text.length() <= Advice.LONGEST;
  }

  private static Adviser adviser(Caller caller, String name) {
    return new Adviser(caller.subject(), name.isBlank() ? caller.subject() : name);
  }
}

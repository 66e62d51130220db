package nl.leerroute.funding.http;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.leerroute.funding.drafting.Draft;
import nl.leerroute.funding.drafting.Drafting;
import nl.leerroute.funding.drafting.Edition;
import nl.leerroute.funding.drafting.Officer;
import nl.leerroute.funding.overview.Days;
import nl.leerroute.funding.reach.Previewing;
import nl.leerroute.platform.http.FieldProblem;
import nl.leerroute.platform.security.Caller;
import nl.leerroute.schemes.json.DraftForm;
import nl.leerroute.schemes.rule.SchemeVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Whom a draft of the own fund would reach. Nothing of it is kept. */
@RestController
class PreviewController {

  private final Drafting drafting;
  private final Clock clock;

  PreviewController(Drafting drafting, Clock clock) {
    this.drafting = drafting;
    this.clock = clock;
  }

  @PostMapping("/drafts/{id}/preview")
  Mono<ResponseEntity<Object>> preview(
      @PathVariable String id, @RequestBody PreviewForm form, Caller caller) {
    List<FieldProblem> problems = form.problems();
    return problems.isEmpty()
        ? Mono.justOrEmpty(caller.organisation())
            .flatMap(organisation -> drafting.find(id, new Officer(caller.subject(), organisation)))
            .map(Edition::draft)
            .publishOn(Schedulers.boundedElastic())
            .map(draft -> preview(draft, form))
            .defaultIfEmpty(MoneyReplies.missing())
        : Mono.just(MoneyReplies.invalid(problems));
  }

  private ResponseEntity<Object> preview(Draft draft, PreviewForm form) {
    DraftForm.Read read = DraftForm.read(draft.content());
    return read.rule()
        .map(rule -> ResponseEntity.ok((Object) preview(rule, form)))
        .orElseGet(() -> Replies.invalid(read.problems()));
  }

  private PreviewBody preview(SchemeVersion rule, PreviewForm form) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Days.LEGAL);
    return PreviewBody.of(new Previewing(rule, today).preview(form.crowd(), form.course()));
  }
}

package nl.leerroute.gateway.http;

import nl.leerroute.gateway.answers.AnsweringQuestions;
import nl.leerroute.gateway.answers.Change;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * A route teaches first what a later step asks and what nobody was asked about. Whoever can do it
 * already says so beside the step, and routes are planned again.
 */
@Controller
final class KnownSkillPages {

  private final AnsweringQuestions answering;
  private final Saving saving;

  KnownSkillPages(AnsweringQuestions answering, Saving saving) {
    this.answering = answering;
    this.saving = saving;
  }

  @PostMapping(Way.KNOWN)
  Mono<Rendering> known(ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .map(form -> Fields.all(form, "skill"))
        .flatMap(
            skills ->
                saving.save(
                    exchange,
                    visitor ->
                        answering.answer(visitor, earlier -> Change.Skills.adding(skills, earlier)),
                    _ -> Way.ROUTES,
                    trouble -> Mono.just(Form.of("journey/unsent", trouble).build())));
  }
}

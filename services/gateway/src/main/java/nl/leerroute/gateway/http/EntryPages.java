package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.answers.AnsweringQuestions;
import nl.leerroute.gateway.answers.Answers;
import nl.leerroute.gateway.answers.Change;
import nl.leerroute.gateway.answers.Goal;
import nl.leerroute.gateway.answers.Profile;
import nl.leerroute.gateway.answers.Profiles;
import nl.leerroute.gateway.concepts.Concept;
import nl.leerroute.gateway.concepts.Concepts;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Asks what courses towards the goal want at their start, so that no route begins with what
 * somebody can do already. Who said it all, or has no goal, never sees this page.
 */
@Controller
final class EntryPages {

  private final Profiles profiles;
  private final Concepts concepts;
  private final AnsweringQuestions answering;
  private final Saving saving;

  EntryPages(Profiles profiles, Concepts concepts, AnsweringQuestions answering, Saving saving) {
    this.profiles = profiles;
    this.concepts = concepts;
    this.answering = answering;
    this.saving = saving;
  }

  @GetMapping(Way.ENTRY)
  Mono<Rendering> ask(@RequestParam(defaultValue = "") String van, Visitor visitor) {
    return page(visitor, List.of(), van, Trouble.NONE)
        .onErrorReturn(PartnerDown.class, Places.goTo(onwards(van)));
  }

  @PostMapping(Way.ENTRY)
  Mono<Rendering> answer(ServerWebExchange exchange, Visitor visitor) {
    return exchange
        .getFormData()
        .flatMap(
            form -> {
              List<String> ticked = Fields.all(form, "skill");
              String van = Fields.one(form, "van");
              return ticked.isEmpty()
                  ? Mono.just(Places.goTo(onwards(van)))
                  : saving.save(
                      exchange,
                      known ->
                          answering.answer(known, earlier -> Change.Skills.adding(ticked, earlier)),
                      _ -> onwards(van),
                      trouble -> page(visitor, ticked, van, trouble));
            });
  }

  private Mono<Rendering> page(Visitor visitor, List<String> ticked, String van, Trouble trouble) {
    return profiles
        .of(visitor)
        .map(Profile::answers)
        .flatMap(answers -> asked(visitor, answers))
        .map(
            asked ->
                asked.isEmpty()
                    ? Places.goTo(onwards(van))
                    : Form.of("journey/entry", trouble)
                        .modelAttribute("asked", asked)
                        .modelAttribute("ticked", ticked)
                        .modelAttribute("van", van)
                        .build());
  }

  /** Only what was not said before changes anything. */
  private Mono<List<Concept>> asked(Visitor visitor, Answers answers) {
    return goal(answers)
        .map(occupation -> concepts.askedAtStart(visitor, occupation))
        .orElseGet(() -> Mono.just(List.of()))
        .map(skills -> skills.stream().filter(skill -> !answers.holds(skill.uri())).toList());
  }

  private static Optional<String> goal(Answers answers) {
    return answers.goal() instanceof Goal.Become(String occupation)
        ? Optional.of(occupation)
        : Optional.empty();
  }

  private static String onwards(String van) {
    return Way.onwards(van, Way.QUESTIONS);
  }
}

package nl.leerroute.gateway.http;

import java.util.List;
import java.util.stream.Stream;
import nl.leerroute.gateway.answers.Answers;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.answers.Goal;
import nl.leerroute.gateway.answers.HeldSkill;
import nl.leerroute.gateway.answers.Profile;
import nl.leerroute.gateway.answers.Profiles;
import nl.leerroute.gateway.answers.Taken;
import nl.leerroute.gateway.concepts.Concepts;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** All answers in one view, each with the way to change it, and the step to the routes. */
@Controller
final class CheckPages {

  private final Profiles profiles;
  private final Concepts concepts;
  private final Recap recap;
  private final Saving saving;

  CheckPages(Profiles profiles, Concepts concepts, Recap recap, Saving saving) {
    this.profiles = profiles;
    this.concepts = concepts;
    this.recap = recap;
    this.saving = saving;
  }

  @GetMapping(Way.CHECK)
  Mono<Rendering> check(Visitor visitor, ServerWebExchange exchange) {
    return page(visitor, exchange, Trouble.NONE);
  }

  /** Asks for routes; from then on every change is planned. */
  @PostMapping(Way.CHECK)
  Mono<Rendering> confirm(Visitor visitor, ServerWebExchange exchange) {
    return saving
        .begun(exchange)
        .flatMap(profiles::confirm)
        .flatMap(
            taken ->
                switch (taken) {
                  case Taken.Yes(Profile now) ->
                      exchange
                          .getSession()
                          .doOnNext(session -> saving.awaits(session, now))
                          .thenReturn(Places.goTo(Way.ROUTES));
                  case Taken.No(List<Fault> faults) ->
                      page(visitor, exchange, new Trouble(faults, false));
                })
        .onErrorResume(PartnerDown.class, _ -> page(visitor, exchange, Trouble.NOT_STORED));
  }

  private Mono<Rendering> page(Visitor visitor, ServerWebExchange exchange, Trouble trouble) {
    return profiles
        .of(visitor)
        .flatMap(
            profile ->
                concepts
                    .labels(visitor, uris(profile.answers()))
                    .flatMap(labels -> recap.of(profile.answers(), labels, visitor, exchange))
                    .map(rows -> page(profile, rows, trouble)));
  }

  private static Rendering page(Profile profile, List<Recap.Part> parts, Trouble trouble) {
    return Form.of("journey/check", trouble)
        .modelAttribute("parts", parts)
        .modelAttribute("confirmed", profile.confirmed())
        .modelAttribute("back", Way.LAST_QUESTIONS)
        .build();
  }

  private static List<String> uris(Answers answers) {
    Stream<String> goal =
        answers.goal() instanceof Goal.Become(String occupation)
            ? Stream.of(occupation)
            : Stream.empty();
    return Stream.of(
            answers.occupation().stream(), goal, answers.skills().stream().map(HeldSkill::skill))
        .flatMap(uris -> uris)
        .toList();
  }
}
